import type { Language } from '../i18n/language.ts'

const places = 4

/**
 * Reads an amount as people write it (`1,250,000.50`, `1 250 000,50`, `١٬٢٥٠٫٥`) as the decimal number that a record
 * keeps (`1250000.50`): digits of any script, an optional minus, at most four places. A single sign with three digits
 * behind it separates thousands or places as the language does. Null where it is no amount.
 */
export function readAmount(text: string, language: Language): string | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace(/[\s'’_\u200e\u200f\u061c٬]/g, '')
    .replace(/٫/g, '.')
    .replace(/^[−–]/, '-')
  if (!/^-?\d[\d.,]*$/.test(plain)) return null
  const point = decimalPoint(plain, language)
  const at = point === null ? -1 : plain.lastIndexOf(point)
  const whole = at < 0 ? plain : plain.slice(0, at)
  const part = at < 0 ? '' : plain.slice(at + 1)
  if (!isGrouped(whole) || !/^\d*$/.test(part) || part.length > places) return null
  const digits = whole.replace(/[.,]/g, '').replace(/^(-?)0+(?=\d)/, '$1')
  if (digits.replace('-', '').length > 18) return null
  return part === '' ? digits : `${digits}.${part}`
}

/** The sign before the decimal places, or null where all signs separate thousands. */
function decimalPoint(text: string, language: Language): '.' | ',' | null {
  const signs = text.match(/[.,]/g) ?? []
  const last = signs.at(-1)
  if (last !== '.' && last !== ',') return null
  if (signs.length > 1) return signs.filter((sign) => sign === last).length > 1 ? null : last
  const isThousands = text.length - text.lastIndexOf(last) === 4 && !/^-?0/.test(text)
  if (!isThousands) return last
  const point = language === 'fr' || language === 'es' ? ',' : '.'
  return last === point ? last : null
}

/** No signs between thousands, or one kind of sign before every three digits. */
function isGrouped(whole: string): boolean {
  return /^-?\d+$/.test(whole) || /^-?\d{1,3}(,\d{3})+$/.test(whole) || /^-?\d{1,3}(\.\d{3})+$/.test(whole)
}
