import { localeOf } from '../../../shared/i18n/format.ts'
import type { Language } from '../../../shared/i18n/language.ts'

/** An amount as a record keeps it (`1250000.5`), in the manner of the language, with the code of its currency. */
export function amountWords(amount: string, currency: string, language: Language): string {
  const places = amount.split('.')[1]?.length ?? 0
  const format = new Intl.NumberFormat(localeOf(language), { minimumFractionDigits: places, maximumFractionDigits: 4 })
  // A decimal string is written with all its digits; a number would lose some (ECMA-402, Intl mathematical values).
  const words = format.format(amount as Intl.StringNumericLiteral)
  return `${words} ${currency.trim().toUpperCase()}`.trim()
}
