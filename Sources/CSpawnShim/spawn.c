#define _GNU_SOURCE
#include "spawnshim.h"

int hanmo_spawn_in_folder(posix_spawn_file_actions_t *actions, const char *folder) {
    return posix_spawn_file_actions_addchdir_np(actions, folder);
}

int hanmo_spawn_close_others(posix_spawn_file_actions_t *actions) {
#if defined(__GLIBC__)
    return posix_spawn_file_actions_addclosefrom_np(actions, 3);
#else
    // Hanmo opens its own files so that they close by themselves; this is for those of libraries.
    (void)actions;
    return 0;
#endif
}
