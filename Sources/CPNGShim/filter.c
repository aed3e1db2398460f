#include "pngshim.h"

#include <stdlib.h>
#include <string.h>

#if __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "pixels hold red in the lowest byte and are read as bytes"
#endif

// The loops below are written for the vectoriser. All is integer arithmetic: each clone gives the same bytes.
// Sanitizers are left out because the choice of a clone runs before they are ready.
#if defined(__x86_64__) && defined(__gnu_linux__) && !__has_feature(address_sanitizer) && !__has_feature(thread_sanitizer)
#define CLONES __attribute__((target_clones("avx2", "default")))
#else
#define CLONES
#endif

enum { NONE = 0, SUB = 1, UP = 2, PAETH = 4 };

/// Rows are compared in blocks so short that sums of absolute values fit 16 bits.
enum { BLOCK = 256 };

CLONES static uint32_t all_of(const uint32_t *pixels, size_t count) {
    uint32_t bits = UINT32_MAX;
    for (size_t i = 0; i < count; i++) bits &= pixels[i];
    return bits;
}

_Bool cpng_is_opaque(const uint32_t *pixels, size_t count) {
    for (size_t i = 0; i < count; i += 4096)
        if (all_of(pixels + i, count - i < 4096 ? count - i : 4096) >> 24 != 255) return 0;
    return 1;
}

/// Whether two opaque pixels differ, but by no more than 2 in any channel.
static inline uint32_t is_step(uint32_t a, uint32_t b) {
    uint32_t red = (a & 255) - (b & 255) + 2, green = (a >> 8 & 255) - (b >> 8 & 255) + 2;
    uint32_t blue = (a >> 16 & 255) - (b >> 16 & 255) + 2;
    return (a != b) & (red <= 4) & (green <= 4) & (blue <= 4);
}

/// What a row is made of. FLAT is plain colour with letters: it repeats itself, which matches find, and a filter would
/// hide it. In SMOOTH, a gradient that runs aslant, most pixels repeat a neighbour too, but those that do not are a
/// step away from both the left and the upper one, where letters have edges. In NOISY few pixels repeat anything.
enum { FLAT, SMOOTH, NOISY };

CLONES static int texture(const uint32_t *pixels, const uint32_t *above, size_t width) {
    uint32_t repeats = 0, edges = 0, left_steps = 0, upper_steps = 0;
    for (size_t x = 1; x < width; x++) {
        uint32_t step = is_step(pixels[x], pixels[x - 1]), changed = pixels[x] != pixels[x - 1];
        repeats += !changed | (pixels[x] == above[x]);
        left_steps += step;
        edges += changed & !step;
        upper_steps += is_step(pixels[x], above[x]);
    }
    uint32_t steps = left_steps < upper_steps ? left_steps : upper_steps;
    if (2 * (size_t)repeats < width - 1) return NOISY;
    return 4 * (size_t)steps <= edges ? FLAT : SMOOTH;
}

CLONES static void pack_rgb(const uint32_t *pixels, size_t width, uint8_t *bytes) {
    for (size_t x = 0; x < width; x++) {
        bytes[3 * x] = (uint8_t)pixels[x];
        bytes[3 * x + 1] = (uint8_t)(pixels[x] >> 8);
        bytes[3 * x + 2] = (uint8_t)(pixels[x] >> 16);
    }
}

/// The nearest straight value. Multiplied by alpha again it rounds to the same one, since it is at most a half away
/// and alpha / 255 of that is less than a half.
static uint32_t divided(uint32_t value, uint32_t alpha) {
    uint32_t straight = (value * 255 + alpha / 2) / alpha;
    return straight < 255 ? straight : 255;
}

static void pack_rgba(const uint32_t *pixels, size_t width, uint8_t *bytes) {
    for (size_t x = 0; x < width; x++) {
        uint32_t pixel = pixels[x], alpha = pixel >> 24;
        if (alpha == 0) pixel = 0;
        else if (alpha < 255)
            pixel = divided(pixel & 255, alpha) | divided(pixel >> 8 & 255, alpha) << 8
                | divided(pixel >> 16 & 255, alpha) << 16 | alpha << 24;
        memcpy(bytes + 4 * x, &pixel, 4);
    }
}

static inline uint8_t paeth(int16_t left, int16_t above, int16_t corner) {
    int16_t p = (int16_t)(above - corner), q = (int16_t)(left - corner), r = (int16_t)(p + q);
    p = p < 0 ? (int16_t)-p : p;
    q = q < 0 ? (int16_t)-q : q;
    r = r < 0 ? (int16_t)-r : r;
    int16_t other = q <= r ? above : corner;
    _Bool is_left = (p <= q) & (p <= r);
    return (uint8_t)(is_left ? left : other);
}

/// The absolute value of a difference taken as signed.
static inline uint8_t size_of(uint8_t difference) {
    uint8_t negative = (uint8_t)-difference;
    return difference < negative ? difference : negative;
}

CLONES static void add_sizes(
    const uint8_t *row, const uint8_t *above, size_t count, size_t channels, uint64_t *sub, uint64_t *up, uint64_t *pth)
{
    uint16_t s = 0, u = 0, p = 0;
    for (size_t i = 0; i < count; i++) s += size_of((uint8_t)(row[i] - row[i - channels]));
    for (size_t i = 0; i < count; i++) u += size_of((uint8_t)(row[i] - above[i]));
    for (size_t i = 0; i < count; i++)
        p += size_of((uint8_t)(row[i] - paeth(row[i - channels], above[i], above[i - channels])));
    *sub += s;
    *up += u;
    *pth += p;
}

CLONES static void apply(
    int filter, const uint8_t *row, const uint8_t *above, size_t count, size_t channels, uint8_t *output)
{
    switch (filter) {
    case NONE: memcpy(output, row, count); break;
    case SUB: for (size_t i = 0; i < count; i++) output[i] = (uint8_t)(row[i] - row[i - channels]); break;
    case UP: for (size_t i = 0; i < count; i++) output[i] = (uint8_t)(row[i] - above[i]); break;
    case PAETH:
        for (size_t i = 0; i < count; i++)
            output[i] = (uint8_t)(row[i] - paeth(row[i - channels], above[i], above[i - channels]));
        break;
    }
}

/// The filter with the least sum of absolute values.
static int best_filter(const uint8_t *row, const uint8_t *above, size_t count, size_t channels) {
    uint64_t sub = 0, up = 0, pth = 0;
    for (size_t i = 0; i < count; i += BLOCK)
        add_sizes(row + i, above + i, count - i < BLOCK ? count - i : BLOCK, channels, &sub, &up, &pth);
    if (sub <= up && sub <= pth) return SUB;
    return up <= pth ? UP : PAETH;
}

static void pack(const uint32_t *pixels, size_t width, int channels, uint8_t *row) {
    if (channels == 3) pack_rgb(pixels, width, row);
    else pack_rgba(pixels, width, row);
}

ptrdiff_t cpng_filter(
    const uint32_t *pixels, size_t width, size_t first, size_t end, int channels, uint8_t *rows)
{
    // Two rows, each behind one pixel of zeros: the left neighbours of the first.
    size_t count = width * (size_t)channels, stride = count + (size_t)channels;
    uint8_t *memory = calloc(2, stride);
    if (!memory) return -1;
    uint8_t *row = memory + channels, *above = row + stride;
    if (first > 0) pack(pixels + (first - 1) * width, width, channels, above);
    ptrdiff_t smooth = 0;
    for (size_t y = first; y < end; y++) {
        const uint32_t *line = pixels + y * width;
        pack(line, width, channels, row);
        int kind = y == 0 ? FLAT : texture(line, line - width, width);
        smooth += kind == SMOOTH;
        int filter = kind == FLAT ? NONE : best_filter(row, above, count, (size_t)channels);
        uint8_t *output = rows + y * (count + 1);
        output[0] = (uint8_t)filter;
        apply(filter, row, above, count, (size_t)channels, output + 1);
        uint8_t *next = above;
        above = row;
        row = next;
    }
    free(memory);
    return smooth;
}

void cpng_premultiply(uint32_t *pixels, size_t count) {
    for (size_t i = 0; i < count; i++) {
        uint32_t pixel = pixels[i], alpha = pixel >> 24;
        if (alpha == 255) continue;
        // Rounded products of two channels at a time, then the division by 255 that is exact for them.
        uint32_t even = (pixel & 0x00FF00FF) * alpha + 0x00800080, odd = (pixel >> 8 & 255) * alpha + 128;
        even = (even + (even >> 8 & 0x00FF00FF)) >> 8 & 0x00FF00FF;
        odd = (odd + (odd >> 8)) >> 8;
        pixels[i] = even | odd << 8 | alpha << 24;
    }
}
