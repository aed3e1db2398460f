#ifndef HANMO_UNICODEDATA_H
#define HANMO_UNICODEDATA_H

#include <stdint.h>

// Constant tables in C: they lie in the file as they are, need no start and compile at once. Their look-up is inline,
// so that Swift pays three loads and no check.

extern const uint16_t hanmo_unicode_blocks[];
extern const uint16_t hanmo_unicode_indices[];
extern const uint64_t hanmo_unicode_records[];
extern const uint32_t hanmo_unicode_scripts[];

/// The record of a code point, which must be at most U+10FFFF. scripts/make-unicode-tables.py names its fields.
static inline uint64_t hanmo_unicode_record(uint32_t code) {
    return hanmo_unicode_records[hanmo_unicode_indices[hanmo_unicode_blocks[code >> 6] << 6 | (code & 63)]];
}

/// The ISO 15924 tag of a script's number in a record, its first letter highest.
static inline uint32_t hanmo_unicode_script(uint32_t number) { return hanmo_unicode_scripts[number]; }

#endif
