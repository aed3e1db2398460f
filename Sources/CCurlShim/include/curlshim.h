#ifndef HANMO_CURLSHIM_H
#define HANMO_CURLSHIM_H

#include <stddef.h>

/// One POST over HTTP by the machine's libcurl, which is loaded only now: a page that asks nobody needs neither the
/// library nor the time to load it, and the build needs none of its headers.

enum {
    hanmo_post_done = 0,
    hanmo_post_no_library = 1,
    hanmo_post_too_large = 2,
    hanmo_post_timeout = 3,
    hanmo_post_failed = 4,
};

typedef struct {
    const char *url;
    /// Lines such as "Accept: application/json"; ends with NULL.
    const char *const *headers;
    const void *body;
    size_t body_length;
    long connect_milliseconds;
    long total_milliseconds;
    /// Whether proxies of the environment are passed by: for this machine itself.
    int is_local;
} hanmo_post_request;

typedef struct {
    long status;
    /// Bytes in the caller's buffer.
    size_t length;
    /// libcurl's own words, which never quote what was sent. Static.
    const char *message;
} hanmo_post_reply;

/// Redirects are not followed. The answer goes to a buffer of the caller; one that is larger is refused.
int hanmo_post(const hanmo_post_request *request, void *buffer, size_t capacity, hanmo_post_reply *reply);

#endif
