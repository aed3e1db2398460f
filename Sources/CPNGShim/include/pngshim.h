#ifndef HANMO_PNGSHIM_H
#define HANMO_PNGSHIM_H

#include <stddef.h>
#include <stdint.h>

// libpng reports errors by setjmp, which Swift cannot see; it stays in here. Every function works on the caller's
// memory and keeps nothing. Pixels are premultiplied, eight bits a channel, red in the lowest byte.

/// Bytes that a message needs at most, its final zero included.
#define CPNG_MESSAGE_SIZE 160

/// Whether every pixel has alpha 255.
_Bool cpng_is_opaque(const uint32_t *pixels, size_t count);

/// Writes the rows `first ..< end` of PNG, 1 + width × channels bytes each: the filter that suits the row, then the
/// row, alpha divided out. Channels are 3 or 4; pixels and rows point to those of row 0. Parts may be written at the
/// same time. Returns how many rows are smooth gradients, or -1 when memory is short.
ptrdiff_t cpng_filter(
    const uint32_t *pixels, size_t width, size_t first, size_t end, int channels, uint8_t *rows);

/// Multiplies alpha into straight RGBA pixels, in place.
void cpng_premultiply(uint32_t *pixels, size_t count);

/// The most bytes that cpng_deflate makes of so many.
size_t cpng_deflate_bound(size_t count);

/// Compresses to a zlib stream. Returns its bytes, or 0 when memory is short.
size_t cpng_deflate(int level, const uint8_t *bytes, size_t count, uint8_t *output, size_t capacity);

/// Expands a zlib stream. Returns 0, or 1 when it is damaged, 2 when it has more than capacity bytes, 3 when memory is
/// short.
int cpng_inflate(const uint8_t *bytes, size_t count, uint8_t *output, size_t capacity, size_t *length);

/// The CRC that ends a chunk, of its type and data.
uint32_t cpng_crc(const uint8_t *bytes, size_t count);

typedef struct {
    const char *keyword; // Latin-1
    const char *text;    // UTF-8
} CPNGText;

typedef struct {
    uint32_t width, height;
    int channels;               // 3 or 4
    uint32_t pixels_per_metre;  // 0 when unknown
    const CPNGText *texts;
    size_t text_count;
    const uint8_t *stream;      // the zlib stream of the filtered rows
    size_t stream_count;
} CPNGImage;

/// The most bytes that cpng_write makes.
size_t cpng_write_bound(const CPNGImage *image);

/// Writes a whole file: IHDR, sRGB, pHYs, compressed iTXt, IDAT, IEND. Returns its bytes, or 0 and a message.
size_t cpng_write(const CPNGImage *image, uint8_t *output, size_t capacity, char *message);

/// Decodes the pixels of any PNG of the given size, which is that of its header. Returns 0, or 1 with a message and
/// the row that could not be read (of an interlaced file: in the pass at hand).
int cpng_read(
    const uint8_t *bytes, size_t count, uint32_t width, uint32_t height, uint32_t *pixels, uint32_t *row, char *message);

#endif
