#ifndef HANMO_CURLSHIM_H
#define HANMO_CURLSHIM_H

#include <stddef.h>

/// One exchange over HTTP by the machine's libcurl, which is loaded only now: a page that asks nobody needs neither the
/// library nor the time to load it, and the build needs none of its headers.

enum {
    hanmo_http_done = 0,
    hanmo_http_no_library = 1,
    /// A callback stopped it.
    hanmo_http_stopped = 2,
    hanmo_http_timeout = 3,
    /// The name leads to an address that `is_public_only` excludes.
    hanmo_http_forbidden = 4,
    hanmo_http_no_host = 5,
    hanmo_http_no_connection = 6,
    hanmo_http_no_security = 7,
    hanmo_http_failed = 8,
};

typedef struct {
    const char *url;
    /// Lines such as "Accept: application/json"; ends with NULL.
    const char *const *headers;
    /// NULL asks by GET.
    const void *body;
    size_t body_length;
    long connect_milliseconds;
    long total_milliseconds;
    /// Whether proxies of the environment are passed by: for this machine itself, and where addresses are checked.
    int is_direct;
    /// Whether only addresses of the public internet are connected to, whatever names lead there.
    int is_public_only;

    void *context;
    /// A line of the head, line end and all; a status line begins another head.
    void (*header)(void *context, const char *bytes, size_t length);
    /// Bytes of the body; 0 stops the exchange.
    int (*receive)(void *context, const char *bytes, size_t length);
    /// Asked every 100 ms at least; other than 0 stops the exchange.
    int (*is_cancelled)(void *context);
} hanmo_http_request;

typedef struct {
    long status;
    /// Whether the time was over before there was a connection.
    int is_unconnected;
    /// libcurl's own words, which never quote what was sent. Static.
    const char *message;
} hanmo_http_reply;

/// Blocks until there is an answer, the time is over or a callback has stopped it. Redirects are not followed.
int hanmo_http_exchange(const hanmo_http_request *request, hanmo_http_reply *reply);

/// Whether an address (a sockaddr) belongs to the public internet: none of this machine, of local networks, of
/// providers' insides, nor any of those in the clothes of IPv6.
int hanmo_is_public_address(const void *address, size_t length);

#endif
