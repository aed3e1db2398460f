#include "pictureshim.h"

#include <dlfcn.h>
#include <pthread.h>

static struct {
    int is_loaded;
    int (*info)(const uint8_t *, size_t, int *, int *);
    uint8_t *(*decode)(const uint8_t *, size_t, uint8_t *, size_t, int);
} webp;

static void load(void) {
    static const char *const names[] = {"libwebp.so.7", "libwebp.so.6", "libwebp.7.dylib"};
    void *library = NULL;
    for (size_t i = 0; !library && i < sizeof names / sizeof *names; i++) library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
    if (!library) return;
    *(void **)&webp.info = dlsym(library, "WebPGetInfo");
    *(void **)&webp.decode = dlsym(library, "WebPDecodeRGBAInto");
    webp.is_loaded = webp.info && webp.decode;
}

static int is_there(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, load);
    return webp.is_loaded;
}

// The extended header has a flag for frames; the library only says that it cannot.
static int is_animated(const uint8_t *bytes, size_t count) {
    return count > 20 && bytes[12] == 'V' && bytes[13] == 'P' && bytes[14] == '8' && bytes[15] == 'X' && (bytes[20] & 2);
}

int hanmo_webp_size(const uint8_t *bytes, size_t count, int *width, int *height) {
    if (!is_there()) return hanmo_picture_no_library;
    if (is_animated(bytes, count)) return hanmo_picture_animated;
    return webp.info(bytes, count, width, height) ? hanmo_picture_done : hanmo_picture_damaged;
}

int hanmo_webp_read(const uint8_t *bytes, size_t count, int width, int height, uint32_t *pixels) {
    if (!is_there()) return hanmo_picture_no_library;
    size_t size = (size_t)width * (size_t)height * 4;
    return webp.decode(bytes, count, (uint8_t *)pixels, size, width * 4) ? hanmo_picture_done : hanmo_picture_damaged;
}
