#ifndef HANMO_CHARACTERSETS_H
#define HANMO_CHARACTERSETS_H

#include <stdint.h>

// Character sets of standards, and what Unicode's Han database says of their characters. Constant tables in C, as in
// CUnicodeData; scripts/make-character-sets.py writes them and says where each comes from.

typedef struct {
    /// Such as "gb2312".
    const char *set;
    /// 1 and up; 0 for the signs, letters and figures beside the ideographs.
    int32_t level;
    int32_t count;
    /// The distance of each code point from the one before, seven bits a byte, the lowest first, the highest bit set on
    /// all bytes of a number but its last.
    const uint8_t *distances;
} hanmo_character_list;

extern const hanmo_character_list hanmo_character_lists[];
extern const int32_t hanmo_character_list_count;

/// Runs of characters, from U+3000, with a source in the same regions. The lower five bits of a byte are regions: 1 G
/// (mainland China), 2 T (Taiwan), 4 H (Hong Kong), 8 J (Japan), 16 K (Korea); the upper three the length of the run, or 0
/// if that follows as a number like the distances.
extern const uint8_t hanmo_source_runs[];
extern const int32_t hanmo_source_run_size;

/// Two characters that may be drawn alike: one is a compatibility or variant form of the other, or its radical.
typedef struct {
    uint32_t one, other;
} hanmo_equivalence;

extern const hanmo_equivalence hanmo_equivalences[];
extern const int32_t hanmo_equivalence_count;

// Swift takes an array of unknown length for its first element; so it asks for where they start.

static inline const hanmo_character_list *hanmo_character_lists_start(void) { return hanmo_character_lists; }
static inline const hanmo_equivalence *hanmo_equivalences_start(void) { return hanmo_equivalences; }
static inline const uint8_t *hanmo_source_runs_start(void) { return hanmo_source_runs; }

#endif
