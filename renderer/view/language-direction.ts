const rightToLeft = /^(ar|arc|ckb|dv|fa|he|iw|ks|nqo|prs|ps|sd|syr|ug|ur|yi)(-|$)/

/**
 * The direction of text in a language (BCP 47), for `dir`: what is known of the language decides, not the first letter,
 * which may be that of a foreign name. `auto` where the language is not known.
 */
export function directionOf(language: string): 'ltr' | 'rtl' | 'auto' {
  if (language === 'und') return 'auto'
  if (/-(Arab|Hebr|Thaa|Nkoo|Syrc)(-|$)/.test(language)) return 'rtl'
  if (/-(Latn|Cyrl)(-|$)/.test(language)) return 'ltr'
  return rightToLeft.test(language) ? 'rtl' : 'ltr'
}

const rightToLeftLetter = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/**
 * The direction of one paragraph of a text in a language: that of the language, unless the paragraph has no letter of
 * it (a quotation in another script), which then decides itself.
 */
export function directionOfParagraph(paragraph: string, language: string): 'ltr' | 'rtl' | 'auto' {
  const direction = directionOf(language)
  const letters = paragraph.match(/\p{L}/gu) ?? []
  const isOwn = letters.some((letter) => rightToLeftLetter.test(letter) === (direction === 'rtl'))
  return direction === 'auto' || (letters.length > 0 && !isOwn) ? 'auto' : direction
}
