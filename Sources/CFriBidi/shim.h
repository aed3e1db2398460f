// FriBidi: embedding levels (UAX #9 up to rule I2). Classes and brackets come from our own tables, whose Unicode version
// does not move with FriBidi's.
#ifndef HANMO_CFRIBIDI_SHIM_H
#define HANMO_CFRIBIDI_SHIM_H

#include <fribidi.h>

// FriBidi's classes are masks that it defines by macros, which Swift does not see. The order is that of BidiClass.
static const FriBidiCharType hanmo_fribidi_types[23] = {
    FRIBIDI_TYPE_LTR, FRIBIDI_TYPE_RTL, FRIBIDI_TYPE_AL, FRIBIDI_TYPE_EN, FRIBIDI_TYPE_ES, FRIBIDI_TYPE_ET,
    FRIBIDI_TYPE_AN, FRIBIDI_TYPE_CS, FRIBIDI_TYPE_NSM, FRIBIDI_TYPE_BN, FRIBIDI_TYPE_BS, FRIBIDI_TYPE_SS,
    FRIBIDI_TYPE_WS, FRIBIDI_TYPE_ON, FRIBIDI_TYPE_LRE, FRIBIDI_TYPE_LRO, FRIBIDI_TYPE_RLE, FRIBIDI_TYPE_RLO,
    FRIBIDI_TYPE_PDF, FRIBIDI_TYPE_LRI, FRIBIDI_TYPE_RLI, FRIBIDI_TYPE_FSI, FRIBIDI_TYPE_PDI,
};

/// The class of a raw value of BidiClass.
static inline FriBidiCharType hanmo_fribidi_type(uint8_t bidi_class) { return hanmo_fribidi_types[bidi_class]; }

/// Writes the levels of one paragraph. Returns whether there was memory enough.
static inline _Bool hanmo_fribidi_levels(
    const FriBidiCharType *types, const FriBidiBracketType *brackets, int count, _Bool is_right_to_left, int8_t *levels) {
    FriBidiParType base = is_right_to_left ? FRIBIDI_PAR_RTL : FRIBIDI_PAR_LTR;
    return count == 0 || fribidi_get_par_embedding_levels_ex(types, brackets, count, &base, levels) != 0;
}

#endif
