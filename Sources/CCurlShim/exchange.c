#include "curlshim.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <string.h>
#include <sys/socket.h>

// Numbers of libcurl's stable binary interface (curl.h, since 7.19; waking polls since 7.66).
enum {
    option_writedata = 10001,
    option_url = 10002,
    option_postfields = 10015,
    option_useragent = 10018,
    option_httpheader = 10023,
    option_headerdata = 10029,
    option_opensocketdata = 10164,
    option_noproxy = 10177,
    option_writefunction = 20011,
    option_headerfunction = 20079,
    option_opensocketfunction = 20163,
    option_postfieldsize_large = 30120,
    option_http_version = 84,
    option_nosignal = 99,
    option_timeout_ms = 155,
    option_connecttimeout_ms = 156,
    option_protocols = 181,
    // Does not wait for a name that is still looked up (7.87; older ones refuse the option and wait).
    option_quick_exit = 322,
    info_response_code = 0x200002,
    info_pretransfer_time = 0x300006,
    error_no_host = 6,
    error_no_connection = 7,
    error_timeout = 28,
    error_tls = 35,
    error_certificate = 60,
    message_done = 1,
};

typedef struct curl_slist curl_slist;

typedef struct {
    int message;
    void *handle;
    union {
        void *whatever;
        int result;
    } data;
} curl_message;

typedef struct {
    int family, type, protocol;
    unsigned length;
    struct sockaddr address;
} curl_address;

static struct {
    int is_loaded;
    int (*global_init)(long);
    void *(*init)(void);
    void (*cleanup)(void *);
    int (*setopt)(void *, int, ...);
    int (*getinfo)(void *, int, ...);
    const char *(*strerror)(int);
    curl_slist *(*append)(curl_slist *, const char *);
    void (*free_all)(curl_slist *);
    void *(*multi_init)(void);
    int (*multi_add)(void *, void *);
    int (*multi_remove)(void *, void *);
    int (*multi_perform)(void *, int *);
    int (*multi_poll)(void *, void *, unsigned, int, int *);
    curl_message *(*multi_read)(void *, int *);
    int (*multi_cleanup)(void *);
} curl;

static void load(void) {
    static const char *const names[] = {"libcurl.so.4", "libcurl-gnutls.so.4", "libcurl.4.dylib"};
    static const struct {
        void **function;
        const char *name;
    } symbols[] = {
        {(void **)&curl.global_init, "curl_global_init"},
        {(void **)&curl.init, "curl_easy_init"},
        {(void **)&curl.cleanup, "curl_easy_cleanup"},
        {(void **)&curl.setopt, "curl_easy_setopt"},
        {(void **)&curl.getinfo, "curl_easy_getinfo"},
        {(void **)&curl.strerror, "curl_easy_strerror"},
        {(void **)&curl.append, "curl_slist_append"},
        {(void **)&curl.free_all, "curl_slist_free_all"},
        {(void **)&curl.multi_init, "curl_multi_init"},
        {(void **)&curl.multi_add, "curl_multi_add_handle"},
        {(void **)&curl.multi_remove, "curl_multi_remove_handle"},
        {(void **)&curl.multi_perform, "curl_multi_perform"},
        {(void **)&curl.multi_poll, "curl_multi_poll"},
        {(void **)&curl.multi_read, "curl_multi_info_read"},
        {(void **)&curl.multi_cleanup, "curl_multi_cleanup"},
    };
    void *library = NULL;
    for (size_t i = 0; !library && i < sizeof names / sizeof *names; i++) library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
    if (!library) return;
    for (size_t i = 0; i < sizeof symbols / sizeof *symbols; i++)
        if (!(*symbols[i].function = dlsym(library, symbols[i].name))) return;
    curl.is_loaded = curl.global_init(3) == 0;
}

typedef struct {
    const hanmo_http_request *request;
    int is_stopped, is_forbidden;
} exchange;

static size_t receive(char *bytes, size_t size, size_t count, void *context) {
    exchange *exchange = context;
    if (exchange->request->receive(exchange->request->context, bytes, size * count)) return size * count;
    exchange->is_stopped = 1;
    return 0;
}

static size_t receive_header(char *bytes, size_t size, size_t count, void *context) {
    exchange *exchange = context;
    exchange->request->header(exchange->request->context, bytes, size * count);
    return size * count;
}

// The very address that is connected to: no name can change between this check and the connection.
static int open_socket(void *context, int purpose, curl_address *address) {
    exchange *exchange = context;
    (void)purpose;
    if (exchange->request->is_public_only && !hanmo_is_public_address(&address->address, address->length)) {
        exchange->is_forbidden = 1;
        return -1;
    }
    int descriptor = socket(address->family, address->type, address->protocol);
    // Programs that are started meanwhile have no part in it.
    if (descriptor >= 0) fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    return descriptor;
}

static int perform(void *handle, exchange *exchange) {
    void *multi = curl.multi_init();
    if (!multi) return -1;
    int code = -1;
    if (curl.multi_add(multi, handle) == 0) {
        int running = 1;
        while (curl.multi_perform(multi, &running) == 0 && running) {
            if (exchange->request->is_cancelled(exchange->request->context)) {
                exchange->is_stopped = 1;
                break;
            }
            if (curl.multi_poll(multi, NULL, 0, 100, NULL) != 0) break;
        }
        int left = 0;
        for (curl_message *message; (message = curl.multi_read(multi, &left));)
            if (message->message == message_done) code = message->data.result;
        curl.multi_remove(multi, handle);
    }
    curl.multi_cleanup(multi);
    return code;
}

static int outcome(int code, const exchange *exchange) {
    if (exchange->is_stopped) return hanmo_http_stopped;
    if (code == 0) return hanmo_http_done;
    if (exchange->is_forbidden) return hanmo_http_forbidden;
    switch (code) {
    case error_timeout: return hanmo_http_timeout;
    case error_no_host: return hanmo_http_no_host;
    case error_no_connection: return hanmo_http_no_connection;
    case error_tls:
    case error_certificate: return hanmo_http_no_security;
    default: return hanmo_http_failed;
    }
}

int hanmo_http_exchange(const hanmo_http_request *request, hanmo_http_reply *reply) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, load);
    memset(reply, 0, sizeof *reply);
    reply->message = "";
    if (!curl.is_loaded) return hanmo_http_no_library;
    void *handle = curl.init();
    if (!handle) return hanmo_http_failed;

    curl_slist *headers = NULL;
    for (const char *const *line = request->headers; *line; line++) {
        curl_slist *longer = curl.append(headers, *line);
        if (longer) headers = longer;
    }
    exchange exchange = {request, 0, 0};
    curl.setopt(handle, option_url, request->url);
    // HTTP and HTTPS only.
    curl.setopt(handle, option_protocols, 3L);
    curl.setopt(handle, option_http_version, 2L);
    curl.setopt(handle, option_nosignal, 1L);
    curl.setopt(handle, option_quick_exit, 1L);
    curl.setopt(handle, option_useragent, "hanmo");
    curl.setopt(handle, option_httpheader, headers);
    if (request->body) {
        curl.setopt(handle, option_postfieldsize_large, (long long)request->body_length);
        curl.setopt(handle, option_postfields, request->body);
    }
    curl.setopt(handle, option_connecttimeout_ms, request->connect_milliseconds);
    curl.setopt(handle, option_timeout_ms, request->total_milliseconds);
    curl.setopt(handle, option_writefunction, receive);
    curl.setopt(handle, option_writedata, &exchange);
    curl.setopt(handle, option_headerfunction, receive_header);
    curl.setopt(handle, option_headerdata, &exchange);
    curl.setopt(handle, option_opensocketfunction, open_socket);
    curl.setopt(handle, option_opensocketdata, &exchange);
    if (request->is_direct) curl.setopt(handle, option_noproxy, "*");

    int code = perform(handle, &exchange);
    double connected = 0;
    curl.getinfo(handle, info_response_code, &reply->status);
    curl.getinfo(handle, info_pretransfer_time, &connected);
    reply->is_unconnected = connected == 0;
    if (code > 0) reply->message = curl.strerror(code);
    curl.cleanup(handle);
    curl.free_all(headers);
    return outcome(code, &exchange);
}
