import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

const largestBytes = 64 * 1024 * 1024

/**
 * Files below `folder` that hold a text in UTF-8 or UTF-16, and changed at or after `since`. Folders in `without` are
 * left out; what vanishes while it is looked at is not there.
 */
export async function filesWithText(
  folder: string,
  text: string,
  since: Date,
  without: readonly string[] = [],
): Promise<string[]> {
  const needles = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')]
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const found: string[] = []
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (without.includes(path)) continue
    if (entry.isDirectory()) found.push(...(await filesWithText(path, text, since, without)))
    else if (entry.isFile() && (await holds(path, needles, since))) found.push(path)
  }
  return found
}

async function holds(path: string, needles: readonly Buffer[], since: Date): Promise<boolean> {
  const facts = await stat(path).catch(() => null)
  if (facts === null || facts.mtime < since || facts.size > largestBytes) return false
  const bytes = await readFile(path).catch(() => Buffer.alloc(0))
  return needles.some((needle) => bytes.includes(needle))
}
