#include "pictureshim.h"

#include <dlfcn.h>
#include <pthread.h>
#include <string.h>

// Numbers of libturbojpeg's stable binary interface (turbojpeg.h, since 1.5; the limit on scans since 2.1).
enum {
    format_rgba = 7,
    colorspace_cmyk = 3,
    colorspace_ycck = 4,
    // The same pixels from every build, whatever its processor has.
    flag_accurate_dct = 4096,
    // A few KiB with thousands of scans would take minutes.
    flag_limit_scans = 32768,
};

typedef void *handle;

static struct {
    int is_loaded;
    handle (*init)(void);
    int (*header)(handle, const unsigned char *, unsigned long, int *, int *, int *, int *);
    int (*decompress)(handle, const unsigned char *, unsigned long, unsigned char *, int, int, int, int, int);
    char *(*error)(handle);
    int (*destroy)(handle);
} jpeg;

static void load(void) {
    static const char *const names[] = {"libturbojpeg.so.0", "libturbojpeg.0.dylib"};
    void *library = NULL;
    for (size_t i = 0; !library && i < sizeof names / sizeof *names; i++) library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
    if (!library) return;
    *(void **)&jpeg.init = dlsym(library, "tjInitDecompress");
    *(void **)&jpeg.header = dlsym(library, "tjDecompressHeader3");
    *(void **)&jpeg.decompress = dlsym(library, "tjDecompress2");
    *(void **)&jpeg.error = dlsym(library, "tjGetErrorStr2");
    *(void **)&jpeg.destroy = dlsym(library, "tjDestroy");
    jpeg.is_loaded = jpeg.init && jpeg.header && jpeg.decompress && jpeg.error && jpeg.destroy;
}

static handle begin(char *message) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, load);
    *message = 0;
    return jpeg.is_loaded ? jpeg.init() : NULL;
}

static int end(handle handle, int code, char *message) {
    if (code == hanmo_picture_damaged) {
        const char *words = jpeg.error(handle);
        size_t length = strnlen(words, HANMO_PICTURE_MESSAGE - 1);
        memcpy(message, words, length);
        message[length] = 0;
    }
    jpeg.destroy(handle);
    return code;
}

int hanmo_jpeg_size(const uint8_t *bytes, size_t count, int *width, int *height, char *message) {
    handle handle = begin(message);
    if (!handle) return hanmo_picture_no_library;
    int subsampling = 0, colorspace = 0;
    int code = jpeg.header(handle, bytes, count, width, height, &subsampling, &colorspace) ? hanmo_picture_damaged
        : colorspace == colorspace_cmyk || colorspace == colorspace_ycck ? hanmo_picture_inks : hanmo_picture_done;
    return end(handle, code, message);
}

int hanmo_jpeg_read(const uint8_t *bytes, size_t count, int width, int height, uint32_t *pixels, char *message) {
    handle handle = begin(message);
    if (!handle) return hanmo_picture_no_library;
    int code = jpeg.decompress(
        handle, bytes, count, (unsigned char *)pixels, width, width * 4, height, format_rgba,
        flag_accurate_dct | flag_limit_scans);
    return end(handle, code ? hanmo_picture_damaged : hanmo_picture_done, message);
}
