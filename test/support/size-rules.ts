import type { SourceFile, Violation } from './source-file.ts'

/** Lists that are as long as what they list. */
const lists = /^shared\/(i18n\/(en|fr|es|ar)|vocabulary)\//

/** A file that is longer than a person wants to read at once. */
export function sizeViolations(file: SourceFile): Violation[] {
  if (lists.test(file.path)) return []
  const limit = file.path.startsWith('test/') ? 400 : 300
  return file.lineCount > limit ? [`${file.path} has ${file.lineCount} lines, the limit is ${limit}`] : []
}

/** File and folder names: small letters, digits and hyphens. */
export function nameViolations(file: SourceFile): Violation[] {
  const isKebab = file.path.split('/').every((part) => /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|flow|config|d))?(\.tsx?)?$/.test(part))
  return isKebab ? [] : [`${file.path} is not in kebab-case`]
}
