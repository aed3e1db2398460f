// SHA-256 for font and picture digests.
#include <nettle/sha2.h>
