import { spawnSync } from 'node:child_process'
import { mkdir } from 'node:fs/promises'

/** Mounts a file system in memory with room for `size` (as `mount` writes it) on a new folder; false where that is not allowed. */
export async function mountSmallDisk(folder: string, size: string): Promise<boolean> {
  await mkdir(folder)
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]).status === 0
}

export function unmountSmallDisk(folder: string): void {
  spawnSync('umount', [folder])
}
