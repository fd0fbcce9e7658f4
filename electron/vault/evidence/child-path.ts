import type { ChildEntry } from '../../../shared/domain/reading.ts'

/** Characters that a name or a folder may have. */
const longestName = 255
const longestFolder = 1_000

/**
 * The folder and the name of a file inside another one, of the name that was written there. Hostile input: whatever leads
 * out of the folder (`..`, a drive, a root) and control characters are left out; marks of direction stay, so that a person
 * is warned of them. Never a path on this machine.
 */
export function childPath({ name, index }: Pick<ChildEntry, 'name' | 'index'>): {
  readonly folder: string
  readonly name: string
} {
  const parts = name
    .toWellFormed()
    .replace(/\p{Cc}/gu, '')
    .split(/[/\\]/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[A-Za-z]:$/.test(part))
  const last = parts.pop() ?? ''
  return { folder: parts.join('/').slice(0, longestFolder), name: last === '' ? `file-${index + 1}` : shortened(last) }
}

/** Cut in the middle, so that the ending stays. */
function shortened(name: string): string {
  if (name.length <= longestName) return name
  const ending = /\.[^.]{1,16}$/u.exec(name)?.[0] ?? ''
  return `${name.slice(0, longestName - ending.length)}${ending}`.toWellFormed()
}
