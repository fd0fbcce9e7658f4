import { randomBytes } from 'node:crypto'
import { open } from 'node:fs/promises'

const pieceBytes = 16 * 1024 * 1024

/** Writes a file of random bytes, and has it on the disk when it answers. */
export async function writeRandomFile(path: string, sizeBytes: number): Promise<void> {
  const file = await open(path, 'w')
  try {
    for (let at = 0; at < sizeBytes; at += pieceBytes) await file.write(randomBytes(Math.min(pieceBytes, sizeBytes - at)))
    await file.sync()
  } finally {
    await file.close()
  }
}
