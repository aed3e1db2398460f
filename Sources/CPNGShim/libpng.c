#include "pngshim.h"

#include <png.h>
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>

/// The largest IDAT, so that readers need no large buffer.
enum { IDAT_SIZE = 1 << 20 };

/// What a call of libpng reads or writes, and where it jumps to with an error.
typedef struct {
    uint8_t *output;
    const uint8_t *input;
    size_t count, capacity;
    char *message;
    jmp_buf failure;
} Call;

static void fail(png_structp png, png_const_charp text) {
    Call *call = png_get_error_ptr(png);
    strncpy(call->message, text, CPNG_MESSAGE_SIZE - 1);
    call->message[CPNG_MESSAGE_SIZE - 1] = 0;
    longjmp(call->failure, 1);
}

static void ignore(png_structp png, png_const_charp text) {
    (void)png;
    (void)text;
}

// MARK: - Writing

static void put(png_structp png, png_bytep bytes, size_t count) {
    Call *call = png_get_io_ptr(png);
    if (count > call->capacity - call->count) png_error(png, "the buffer is too small");
    memcpy(call->output + call->count, bytes, count);
    call->count += count;
}

static void flush(png_structp png) { (void)png; }

size_t cpng_write_bound(const CPNGImage *image) {
    // A chunk has 12 bytes besides its data; signature, IHDR, sRGB, pHYs and IEND have less than 256.
    size_t bound = 256 + image->stream_count + 12 * (image->stream_count / IDAT_SIZE + 1);
    for (size_t i = 0; i < image->text_count; i++) {
        size_t text = strlen(image->texts[i].text);
        bound += 64 + strlen(image->texts[i].keyword) + text + text / 512;
    }
    return bound;
}

static void write_all(png_structp png, png_infop info, const CPNGImage *image, png_textp texts) {
    png_set_IHDR(
        png, info, image->width, image->height, 8, image->channels == 4 ? PNG_COLOR_TYPE_RGBA : PNG_COLOR_TYPE_RGB,
        PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_set_sRGB(png, info, PNG_sRGB_INTENT_PERCEPTUAL);
    if (image->pixels_per_metre > 0)
        png_set_pHYs(png, info, image->pixels_per_metre, image->pixels_per_metre, PNG_RESOLUTION_METER);
    for (size_t i = 0; i < image->text_count; i++) {
        texts[i].compression = PNG_ITXT_COMPRESSION_zTXt;
        texts[i].key = (png_charp)image->texts[i].keyword;
        texts[i].text = (png_charp)image->texts[i].text;
    }
    png_set_text(png, info, texts, (int)image->text_count);
    png_write_info(png, info);
    for (size_t i = 0; i < image->stream_count; i += IDAT_SIZE) {
        size_t count = image->stream_count - i < IDAT_SIZE ? image->stream_count - i : IDAT_SIZE;
        png_write_chunk(png, (png_const_bytep)"IDAT", image->stream + i, count);
    }
    png_write_chunk(png, (png_const_bytep)"IEND", NULL, 0);
}

size_t cpng_write(const CPNGImage *image, uint8_t *output, size_t capacity, char *message) {
    Call call = {.output = output, .capacity = capacity, .message = message};
    png_textp texts = calloc(image->text_count + 1, sizeof(png_text));
    png_structp png = texts ? png_create_write_struct(PNG_LIBPNG_VER_STRING, &call, fail, ignore) : NULL;
    png_infop info = png ? png_create_info_struct(png) : NULL;
    strcpy(message, "out of memory");
    _Bool done = 0;
    if (info && !setjmp(call.failure)) {
        png_set_write_fn(png, &call, put, flush);
        write_all(png, info, image, texts);
        done = 1;
    }
    png_destroy_write_struct(&png, &info);
    free(texts);
    return done ? call.count : 0;
}

// MARK: - Reading

static void get(png_structp png, png_bytep bytes, size_t count) {
    Call *call = png_get_io_ptr(png);
    if (count > call->capacity - call->count) png_error(png, "the file ends too early");
    memcpy(bytes, call->input + call->count, count);
    call->count += count;
}

static void read_all(
    png_structp png, png_infop info, uint32_t width, uint32_t height, uint32_t *pixels, volatile uint32_t *row)
{
    png_set_user_limits(png, width, height);
    // Neither unknown chunks nor known ones that pixels do without: texts and profiles are not for libpng to expand.
    png_set_keep_unknown_chunks(png, PNG_HANDLE_CHUNK_NEVER, NULL, -1);
    png_set_crc_action(png, PNG_CRC_ERROR_QUIT, PNG_CRC_ERROR_QUIT);
    png_read_info(png, info);
    if (png_get_image_width(png, info) != width || png_get_image_height(png, info) != height)
        png_error(png, "the header changed its size");
    png_set_expand(png);
    png_set_scale_16(png);
    png_set_gray_to_rgb(png);
    png_set_add_alpha(png, 255, PNG_FILLER_AFTER);
    int passes = png_set_interlace_handling(png);
    png_read_update_info(png, info);
    if (png_get_rowbytes(png, info) != (size_t)width * 4) png_error(png, "the rows are not RGBA");
    for (int pass = 0; pass < passes; pass++)
        for (*row = 0; *row < height; ++*row)
            png_read_row(png, (png_bytep)(pixels + (size_t)*row * width), NULL);
    png_read_end(png, NULL);
}

int cpng_read(
    const uint8_t *bytes, size_t count, uint32_t width, uint32_t height, uint32_t *pixels, uint32_t *row, char *message)
{
    Call call = {.input = bytes, .capacity = count, .message = message};
    volatile uint32_t current = 0;
    _Bool done = 0;
    png_structp png = png_create_read_struct(PNG_LIBPNG_VER_STRING, &call, fail, ignore);
    png_infop info = png ? png_create_info_struct(png) : NULL;
    strcpy(message, "out of memory");
    if (info && !setjmp(call.failure)) {
        png_set_read_fn(png, &call, get);
        read_all(png, info, width, height, pixels, &current);
        done = 1;
    }
    png_destroy_read_struct(&png, &info, NULL);
    *row = current;
    return done ? 0 : 1;
}
