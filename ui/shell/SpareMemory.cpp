#include "ui/shell/SpareMemory.h"

#include <cstdlib> // defines __GLIBC__ where it is one

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace rejoinder {

void giveBackSpareMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace rejoinder
