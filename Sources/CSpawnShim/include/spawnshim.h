#ifndef HANMO_SPAWNSHIM_H
#define HANMO_SPAWNSHIM_H

#include <spawn.h>

/// What starting a program needs beyond POSIX, which Swift does not see: the folder that it starts in, and that it gets
/// no files of its parent but the first three. Returns 0 or an error.
int hanmo_spawn_in_folder(posix_spawn_file_actions_t *actions, const char *folder);
int hanmo_spawn_close_others(posix_spawn_file_actions_t *actions);

#endif
