// HarfBuzz: shaping, outlines and coverage. hb-icu.h stays out (ICU headers clash with Foundation).
#include <hb.h>
#include <hb-ot.h>
