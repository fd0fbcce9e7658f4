/**
 * Text as it is compared in a simple search: lower case, without diacritics (Latin and Arabic) and tatweel, with one
 * form for alef, ya and ta marbuta. Idempotent.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .toLowerCase()
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .normalize('NFC')
}
