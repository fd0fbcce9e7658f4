/** Seconds as minutes and seconds: `1:05.5`. Latin digits, the same in every language, so that they can be typed back. */
export function timeText(seconds: number): string {
  const tenths = Math.round(seconds * 1000) / 1000
  const minutes = Math.floor(tenths / 60)
  const rest = tenths - minutes * 60
  const [whole = '0', part] = String(Math.round(rest * 1000) / 1000).split('.')
  return `${minutes}:${whole.padStart(2, '0')}${part === undefined ? '' : `.${part}`}`
}

/** Seconds of what somebody typed: `65.5`, `1:05.5`, `1:01:05`; null where it is no time. */
export function readTime(text: string): number | null {
  const plain = text
    .trim()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[,٫]/, '.')
  if (!/^(\d{1,4}:){0,2}\d{1,6}(\.\d{1,3})?$/.test(plain)) return null
  const parts = plain.split(':').map(Number)
  if (parts.slice(1).some((part) => part >= 60)) return null
  return parts.reduce((sum, part) => sum * 60 + part, 0)
}
