import type { ReadWarning } from '../../../shared/domain/reading.ts'
import type { Found } from '../found.ts'
import { readerLimits } from '../limits.ts'
import { rtfText } from '../mail/rtf-text.ts'
import type { FileSource } from '../source.ts'
import { reachesOut } from './package-warnings.ts'

const telling: readonly (readonly [RegExp, ReadWarning])[] = [
  [/\\obj(data|emb|link|autlink|ocx)\b/, 'embedded-files'],
  [/\\obj(link|autlink|update)\b|\\\*\\template\b/, 'external-references'],
  [/\\v(?![a-z0-9])|\\v1\b|\\deleted\b/, 'hidden-text'],
]

/** Rich text (RTF): its words without their form, and what it would do. */
export async function readRtf(source: FileSource): Promise<Found> {
  const bytes = await source.readHead(readerLimits.textBytes)
  const text = rtfText(bytes)
  const markup = new TextDecoder('latin1').decode(bytes)
  const warnings = telling.filter(([pattern]) => pattern.test(markup)).map(([, warning]) => warning)
  if (reachesOut(markup)) warnings.push('external-references')
  if (/\bHYPERLINK\b/.test(markup)) warnings.push('links-elsewhere')
  if (bytes.length < source.sizeBytes) warnings.push('text-cut')
  return { pages: [text], warnings: [...new Set(warnings)], parts: [{ kind: 'text', title: 'body', text }] }
}
