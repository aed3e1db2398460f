// libthai: words of Thai, which has no spaces between them.
#include <thai/thbrk.h>
