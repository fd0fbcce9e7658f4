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
