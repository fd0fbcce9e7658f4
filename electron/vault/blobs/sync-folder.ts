import { open } from 'node:fs/promises'

/** Makes names in a folder survive a power cut. Windows opens no folders, and needs none opened: its renames are journaled. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch((error: unknown) => {
    if (isUnsupported(error)) return null
    throw error
  })
  if (folder === null) return
  try {
    await folder.sync()
  } catch (error) {
    if (!isUnsupported(error)) throw error
  } finally {
    await folder.close()
  }
}

function isUnsupported(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['EISDIR', 'EPERM', 'EINVAL', 'ENOTSUP'].includes(String(error.code))
}
