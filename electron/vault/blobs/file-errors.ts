import { VaultError } from '../../../shared/errors.ts'

/** Whether a path was read from or written to: the same refusal of the system means different things. */
export type FileSide = 'source' | 'target'

const writing: readonly string[] = ['write', 'mkdir', 'rename', 'unlink', 'fsync', 'ftruncate', 'copyfile', 'rm', 'rmdir']

/**
 * A failure of the file system as the expected failure that it is; anything else as it came, to be thrown again. Where
 * `side` is not given, the system call tells.
 */
export function fileError(error: unknown, path: string, side?: FileSide): unknown {
  if (error instanceof VaultError || !(error instanceof Error)) return error
  const reason = 'code' in error && typeof error.code === 'string' ? error.code : null
  const call = 'syscall' in error && typeof error.syscall === 'string' ? error.syscall : null
  if (reason === null || (call === null && !/^E[A-Z0-9]+$/.test(reason))) return error
  const isTarget = side === 'target' || (side === undefined && call !== null && writing.includes(call))
  switch (reason) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new VaultError('DISK_FULL', { path }, error)
    case 'EMFILE':
    case 'ENFILE':
      return new VaultError('TOO_MANY_FILES', {}, error)
    case 'EROFS':
      return new VaultError('TARGET_NOT_WRITABLE', { path }, error)
    case 'EACCES':
    case 'EPERM':
      return new VaultError(isTarget ? 'TARGET_NOT_WRITABLE' : 'FILE_NOT_READABLE', { path }, error)
    case 'ENOENT':
    case 'ENOTDIR':
      return new VaultError(isTarget ? 'TARGET_NOT_WRITABLE' : 'FILE_NOT_FOUND', { path }, error)
    case 'EISDIR':
    case 'ENXIO':
      return new VaultError('NOT_A_FILE', { path }, error)
    default:
      return new VaultError('IO_FAILED', { path, reason }, error)
  }
}
