import type { LeftOut } from '../../../shared/domain/statistics.ts'
import { formatCount } from '../../../shared/i18n/format.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import type { Translate } from '../../../shared/i18n/translator.ts'

/** How many incidents do not count in what leaves the vault, and why; empty where all count. */
export function leftOutWords(leftOut: LeftOut | null, t: Translate, language: Language): string {
  if (leftOut === null || leftOut.total === 0) return ''
  const reasons = leftOut.reasons.map(({ reason, count }) =>
    t(`figures.reason.${reason}`, { number: formatCount(count, language) }),
  )
  const list = new Intl.ListFormat(language, { type: 'unit', style: 'long' }).format(reasons)
  return `${t('figures.leftOut', { count: leftOut.total })} ${list}.`
}
