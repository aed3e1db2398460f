#include "curlshim.h"

#include <dlfcn.h>
#include <pthread.h>
#include <string.h>

// Numbers of libcurl's stable binary interface (curl.h, since 7.19).
enum {
    option_writedata = 10001,
    option_url = 10002,
    option_postfields = 10015,
    option_useragent = 10018,
    option_httpheader = 10023,
    option_noproxy = 10177,
    option_writefunction = 20011,
    option_postfieldsize_large = 30120,
    option_http_version = 84,
    option_nosignal = 99,
    option_timeout_ms = 155,
    option_connecttimeout_ms = 156,
    option_protocols = 181,
    info_response_code = 0x200002,
    error_write = 23,
    error_timeout = 28,
};

typedef struct curl_slist curl_slist;

static struct {
    int is_loaded;
    int (*global_init)(long);
    void *(*init)(void);
    void (*cleanup)(void *);
    int (*setopt)(void *, int, ...);
    int (*perform)(void *);
    int (*getinfo)(void *, int, ...);
    const char *(*strerror)(int);
    curl_slist *(*append)(curl_slist *, const char *);
    void (*free_all)(curl_slist *);
} curl;

static void load(void) {
    static const char *const names[] = {"libcurl.so.4", "libcurl-gnutls.so.4", "libcurl.4.dylib"};
    void *library = NULL;
    for (size_t i = 0; !library && i < sizeof names / sizeof *names; i++) library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
    if (!library) return;
    *(void **)&curl.global_init = dlsym(library, "curl_global_init");
    *(void **)&curl.init = dlsym(library, "curl_easy_init");
    *(void **)&curl.cleanup = dlsym(library, "curl_easy_cleanup");
    *(void **)&curl.setopt = dlsym(library, "curl_easy_setopt");
    *(void **)&curl.perform = dlsym(library, "curl_easy_perform");
    *(void **)&curl.getinfo = dlsym(library, "curl_easy_getinfo");
    *(void **)&curl.strerror = dlsym(library, "curl_easy_strerror");
    *(void **)&curl.append = dlsym(library, "curl_slist_append");
    *(void **)&curl.free_all = dlsym(library, "curl_slist_free_all");
    curl.is_loaded = curl.global_init && curl.init && curl.cleanup && curl.setopt && curl.perform && curl.getinfo
        && curl.strerror && curl.append && curl.free_all && curl.global_init(3) == 0;
}

typedef struct {
    char *bytes;
    size_t length, capacity;
    int is_too_large;
} sink;

static size_t receive(char *bytes, size_t size, size_t count, void *context) {
    sink *sink = context;
    size_t length = size * count;
    if (length > sink->capacity - sink->length) {
        sink->is_too_large = 1;
        return 0;
    }
    memcpy(sink->bytes + sink->length, bytes, length);
    sink->length += length;
    return length;
}

int hanmo_post(const hanmo_post_request *request, void *buffer, size_t capacity, hanmo_post_reply *reply) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, load);
    memset(reply, 0, sizeof *reply);
    reply->message = "";
    if (!curl.is_loaded) return hanmo_post_no_library;
    void *handle = curl.init();
    if (!handle) return hanmo_post_failed;

    curl_slist *headers = NULL;
    for (const char *const *line = request->headers; *line; line++) {
        curl_slist *longer = curl.append(headers, *line);
        if (longer) headers = longer;
    }
    sink sink = {buffer, 0, capacity, 0};
    curl.setopt(handle, option_url, request->url);
    // HTTP and HTTPS only.
    curl.setopt(handle, option_protocols, 3L);
    curl.setopt(handle, option_http_version, 2L);
    curl.setopt(handle, option_nosignal, 1L);
    curl.setopt(handle, option_useragent, "hanmo");
    curl.setopt(handle, option_httpheader, headers);
    curl.setopt(handle, option_postfields, request->body);
    curl.setopt(handle, option_postfieldsize_large, (long long)request->body_length);
    curl.setopt(handle, option_connecttimeout_ms, request->connect_milliseconds);
    curl.setopt(handle, option_timeout_ms, request->total_milliseconds);
    curl.setopt(handle, option_writefunction, receive);
    curl.setopt(handle, option_writedata, &sink);
    if (request->is_local) curl.setopt(handle, option_noproxy, "*");

    int code = curl.perform(handle);
    reply->length = sink.length;
    reply->message = curl.strerror(code);
    curl.getinfo(handle, info_response_code, &reply->status);
    curl.cleanup(handle);
    curl.free_all(headers);
    if (sink.is_too_large) return hanmo_post_too_large;
    if (code == error_timeout) return hanmo_post_timeout;
    return code == 0 ? hanmo_post_done : hanmo_post_failed;
}
