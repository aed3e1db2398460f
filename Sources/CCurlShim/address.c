#include "curlshim.h"

#include <netinet/in.h>
#include <stdint.h>
#include <string.h>
#include <sys/socket.h>

typedef struct {
    uint32_t network;
    int bits;
} block;

// What IANA's registry of special addresses calls not globally reachable, and multicast.
static const block closed[] = {
    {0x00000000, 8},  {0x0A000000, 8},  {0x64400000, 10}, {0x7F000000, 8},  {0xA9FE0000, 16},
    {0xAC100000, 12}, {0xC0000000, 24}, {0xC0000200, 24}, {0xC0586300, 24}, {0xC0A80000, 16},
    {0xC6120000, 15}, {0xC6336400, 24}, {0xCB007100, 24}, {0xE0000000, 3},
};

static int is_public_v4(uint32_t address) {
    for (size_t i = 0; i < sizeof closed / sizeof *closed; i++)
        if ((address ^ closed[i].network) >> (32 - closed[i].bits) == 0) return 0;
    return 1;
}

static uint32_t word(const uint8_t *bytes) {
    return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

// Only 2000::/3 is given out; within it, tunnels to IPv4, documentation and benchmarks are closed.
static int is_public_v6(const uint8_t *bytes) {
    static const uint8_t mapped[12] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};
    if (memcmp(bytes, mapped, sizeof mapped) == 0) return is_public_v4(word(bytes + 12));
    uint32_t head = word(bytes);
    if (head >> 29 != 1) return 0;
    return head >> 9 != 0x20010000 >> 9 && head != 0x20010DB8 && head >> 16 != 0x2002 && head >> 12 != 0x3FFF0;
}

int hanmo_is_public_address(const void *address, size_t length) {
    struct sockaddr_in v4;
    struct sockaddr_in6 v6;
    sa_family_t family = 0;
    if (length >= sizeof(struct sockaddr)) family = ((const struct sockaddr *)address)->sa_family;
    if (family == AF_INET && length >= sizeof v4) {
        memcpy(&v4, address, sizeof v4);
        return is_public_v4(ntohl(v4.sin_addr.s_addr));
    }
    if (family == AF_INET6 && length >= sizeof v6) {
        memcpy(&v6, address, sizeof v6);
        return is_public_v6(v6.sin6_addr.s6_addr);
    }
    return 0;
}
