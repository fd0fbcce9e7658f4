import type { ErrorCode, Facts } from '../errors.ts'
import { formatCount, formatInstant, formatSize } from './format.ts'
import type { Language } from './language.ts'
import { type MessageKey, translator } from './translator.ts'

const kinds = [
  'case',
  'incident',
  'person',
  'consent',
  'evidence',
  'recipient',
  'bundle',
  'measure',
  'link',
  'note',
  'change',
  'job',
] as const
const rights = ['open', 'read', 'record', 'verify', 'export', 'administer'] as const
/** Every fact that a message of this area may name. */
const names = ['name', 'field', 'right', 'kind', 'path', 'version', 'machine', 'since', 'score', 'parameter', 'found', 'needed']
const moreNames = ['limitBytes', 'reason', 'itemId', 'at', 'findings', 'row', 'column', 'limit', 'reference', 'line']

/**
 * An expected failure in words: what happened, what was kept, what to do. Facts are put as people read them (moments,
 * sizes, kinds of record); one that is not known says so.
 * @param show how a fact that comes from outside (a path, a name) is put into the sentence; by default isolated, so that
 * its direction does not disturb the sentence (Unicode FSI … PDI)
 */
export function errorWords(
  language: Language,
  error: { readonly code: ErrorCode; readonly facts: Facts },
  show: (fact: string) => string = (fact) => `\u2068${fact}\u2069`,
): string {
  const t = translator(language)
  const unknown = t('errors.fact.unknown')
  const inWords = (name: string): string => {
    const fact = error.facts[name] ?? ''
    if (fact === '') return unknown
    if (name === 'kind') return oneOf(kinds, fact, (kind) => t(`errors.kind.${kind}`)) ?? String(fact)
    if (name === 'right') return oneOf(rights, fact, (right) => t(`errors.right.${right}`)) ?? String(fact)
    if (name === 'since' && !Number.isNaN(Date.parse(String(fact)))) return formatInstant(String(fact), language)
    if (name === 'limitBytes' && typeof fact === 'number') return formatSize(fact, language)
    if (name === 'limit' && typeof fact === 'number') return formatCount(fact, language)
    return typeof fact === 'string' ? show(fact) : String(fact)
  }
  const key: MessageKey = `errors.${error.code}`
  return t(key, Object.fromEntries([...names, ...moreNames].map((name) => [name, inWords(name)])))
}

function oneOf<const T extends string>(all: readonly T[], value: unknown, words: (one: T) => string): string | null {
  const found = all.find((one) => one === value)
  return found === undefined ? null : words(found)
}
