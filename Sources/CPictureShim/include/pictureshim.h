#ifndef HANMO_PICTURESHIM_H
#define HANMO_PICTURESHIM_H

#include <stddef.h>
#include <stdint.h>

/// JPEG and WebP by the machine's libturbojpeg and libwebp, which are loaded only when such a file comes: a page without
/// one needs neither, and the build needs none of their headers. Nothing is kept between calls; threads may call at once.

enum {
    hanmo_picture_done = 0,
    hanmo_picture_no_library = 1,
    hanmo_picture_damaged = 2,
    /// JPEG in CMYK or YCCK, whose colours are inks of an unknown press.
    hanmo_picture_inks = 3,
    /// More than one frame.
    hanmo_picture_animated = 4,
};

/// Bytes that a message needs at most, its final zero included.
#define HANMO_PICTURE_MESSAGE 200

/// Reads the size out of the header, without memory for pixels. The message is the library's own, or empty.
int hanmo_jpeg_size(const uint8_t *bytes, size_t count, int *width, int *height, char *message);

/// Decodes into width × height pixels of the size in the header: straight RGBA, red in the lowest byte. A file of which
/// a part is missing or damaged is an error, though the library would fill it up with grey.
int hanmo_jpeg_read(const uint8_t *bytes, size_t count, int width, int height, uint32_t *pixels, char *message);

int hanmo_webp_size(const uint8_t *bytes, size_t count, int *width, int *height);
int hanmo_webp_read(const uint8_t *bytes, size_t count, int width, int height, uint32_t *pixels);

#endif
