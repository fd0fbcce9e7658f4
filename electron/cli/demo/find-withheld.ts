import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { foldText } from '../../../shared/domain/search-text.ts'
import { textViews } from './text-views.ts'

export type Found = { readonly file: string; readonly needle: string }

/**
 * Every file below these folders in which one of the needles (names, aliases, contacts) occurs: in its name, its bytes
 * (UTF-8, UTF-16) or anything in it that can be read as text, whatever the case, the accents and the spacing.
 */
export async function findWithheld(folders: readonly string[], needles: readonly string[]) {
  const wanted = needles.map(needleOf)
  const found: Found[] = []
  let files = 0
  for (const folder of folders)
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name)
      const bytes = entry.isFile() ? await readFile(path) : Buffer.alloc(0)
      const views = [path.slice(folder.length), ...(entry.isFile() ? textViews(bytes) : [])]
      const texts = { folded: views.map(foldText), digits: views.map(digitsTogether) }
      if (entry.isFile()) files += 1
      for (const needle of wanted) if (occurs(needle, bytes, texts)) found.push({ file: path, needle: needle.text })
    }
  return { files, found }
}

type Needle = {
  readonly text: string
  readonly bytes: readonly Buffer[]
  /** The needle as `foldText` writes it, and the longer words of a name. */
  readonly folded: readonly string[]
  /** The digits of a telephone number; null for anything else. */
  readonly digits: string | null
}

function needleOf(text: string): Needle {
  const forms = [text, text.normalize('NFD')]
  const isNumber = /^[\d\s+().-]{7,}$/.test(text)
  const isName = /^[\p{L}\p{M} .'-]+$/u.test(text)
  const words = isName ? text.split(' ').filter((word) => [...word].length >= (/\p{Script=Arabic}/u.test(word) ? 4 : 5)) : []
  return {
    text,
    bytes: forms.flatMap((form) => [
      Buffer.from(form, 'utf8'),
      Buffer.from(form, 'utf16le'),
      Buffer.from(form, 'utf16le').swap16(),
    ]),
    folded: isNumber ? [] : [text, ...words].map(foldText),
    digits: isNumber ? text.replace(/\D/g, '') : null,
  }
}

function occurs(
  needle: Needle,
  bytes: Buffer,
  texts: { readonly folded: readonly string[]; readonly digits: readonly string[] },
): boolean {
  const { digits } = needle
  return (
    needle.bytes.some((form) => bytes.includes(form)) ||
    texts.folded.some((text) => needle.folded.some((form) => text.includes(form))) ||
    (digits !== null && texts.digits.some((text) => text.includes(digits)))
  )
}

/** Without what people put between the digits of a telephone number. */
function digitsTogether(text: string): string {
  return text.replace(/[\s().\-/\u2010-\u2015\p{Cf}]/gu, '')
}
