#include "pngshim.h"

#include <libdeflate.h>

size_t cpng_deflate_bound(size_t count) { return libdeflate_zlib_compress_bound(NULL, count); }

size_t cpng_deflate(int level, const uint8_t *bytes, size_t count, uint8_t *output, size_t capacity) {
    struct libdeflate_compressor *compressor = libdeflate_alloc_compressor(level);
    if (!compressor) return 0;
    size_t length = libdeflate_zlib_compress(compressor, bytes, count, output, capacity);
    libdeflate_free_compressor(compressor);
    return length;
}

int cpng_inflate(const uint8_t *bytes, size_t count, uint8_t *output, size_t capacity, size_t *length) {
    struct libdeflate_decompressor *decompressor = libdeflate_alloc_decompressor();
    if (!decompressor) return 3;
    enum libdeflate_result result = libdeflate_zlib_decompress(decompressor, bytes, count, output, capacity, length);
    libdeflate_free_decompressor(decompressor);
    return result == LIBDEFLATE_SUCCESS ? 0 : result == LIBDEFLATE_INSUFFICIENT_SPACE ? 2 : 1;
}

uint32_t cpng_crc(const uint8_t *bytes, size_t count) { return libdeflate_crc32(0, bytes, count); }
