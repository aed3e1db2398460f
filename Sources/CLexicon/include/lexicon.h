#ifndef HANMO_LEXICON_H
#define HANMO_LEXICON_H

#include <stdint.h>

// The words that the reader knows, as a trie that is searched as it lies in the file: a process that reads one prompt
// builds nothing. Node 0 is the root of the lexicon, node 1 of the tags.

extern const uint16_t hanmo_lexicon_labels[];
extern const uint16_t hanmo_lexicon_children[];
extern const uint16_t hanmo_lexicon_terms[];
extern const uint32_t hanmo_lexicon_senses[];
extern const uint32_t hanmo_lexicon_value_count;
extern const char hanmo_lexicon_values[];
extern const uint32_t hanmo_lexicon_idea_count;
extern const char hanmo_lexicon_ideas[];
extern const uint64_t hanmo_lexicon_digest;
extern const uint16_t hanmo_simplified[];

/// The child of a node by its character, 0 for none. Children stand side by side in the order of their characters.
static inline uint32_t hanmo_lexicon_child(uint32_t node, uint32_t character) {
    uint32_t low = hanmo_lexicon_children[node], high = hanmo_lexicon_children[node + 1];
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (hanmo_lexicon_labels[middle] < character) low = middle + 1; else high = middle;
    }
    return low < hanmo_lexicon_children[node + 1] && hanmo_lexicon_labels[low] == character ? low : 0;
}

/// The term that ends at a node, 0 for none: terms of the same senses are the same.
static inline uint32_t hanmo_lexicon_term(uint32_t node) { return hanmo_lexicon_terms[node]; }

static inline uint32_t hanmo_lexicon_sense_count(uint32_t term) { return hanmo_lexicon_senses[term]; }

/// A sense of a term: the number of its idea in the upper bits, that of its value in the lower 12.
static inline uint32_t hanmo_lexicon_sense(uint32_t term, uint32_t index) { return hanmo_lexicon_senses[term + 1 + index]; }

/// Texts one after another, each closed by a zero.
static inline const char *hanmo_lexicon_values_start(void) { return hanmo_lexicon_values; }
static inline const char *hanmo_lexicon_ideas_start(void) { return hanmo_lexicon_ideas; }

/// The simplified form of a character from U+3400 to U+9FFF, 0 for none.
static inline uint32_t hanmo_lexicon_simplified(uint32_t character) { return hanmo_simplified[character - 0x3400]; }

#endif
