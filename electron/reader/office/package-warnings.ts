import type { ReadWarning } from '../../../shared/domain/reading.ts'
import type { OfficePackage } from './open-package.ts'
import { walkXml } from './xml-walk.ts'

const byName: readonly (readonly [RegExp, ReadWarning])[] = [
  [/(^|\/)(vbaProject\.bin|vbaData\.xml)$|\/macrosheets\/|^(Basic|Scripts)\//i, 'macros'],
  [/\/activeX\//i, 'active-content'],
  [/\/embeddings\/|^Object \d+\/|^Objects?\//i, 'embedded-files'],
  [/^_xmlsignatures\/|^META-INF\/documentsignatures\.xml$/i, 'signed'],
  [/\/externalLinks\//i, 'external-references'],
]
const mostRelationFiles = 1_000

/** What the files of a document tell by their names, and by what they refer to. */
export async function packageWarnings(document: OfficePackage): Promise<Set<ReadWarning>> {
  const warnings = new Set<ReadWarning>()
  for (const [pattern, warning] of byName) if (document.names.some((name) => pattern.test(name))) warnings.add(warning)
  const relations = document.names.filter((name) => name.endsWith('.rels')).slice(0, mostRelationFiles)
  for (const name of relations)
    walkXml(await document.text(name), {
      open: (element, attribute) => {
        if (element !== 'relationship' || attribute('targetmode')?.toLowerCase() !== 'external') return
        if (/\/hyperlink$/i.test(attribute('type') ?? '')) warnings.add('links-elsewhere')
        else warnings.add('external-references').add('loads-from-network')
      },
    })
  if (/macroEnabled/i.test(await document.text('[Content_Types].xml'))) warnings.add('macros')
  return warnings
}

/** Whether a field or formula fetches or starts something: DDE, pictures and text from elsewhere. */
export function reachesOut(instruction: string): boolean {
  return /\bDDE(AUTO)?\b|\bINCLUDE(PICTURE|TEXT)\b|\bIMPORT\b|\bWEBSERVICE\s*\(|\bcmd\s*\|/i.test(instruction)
}
