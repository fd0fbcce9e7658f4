/** Seconds as minutes and seconds: `1:05.5`, `1:01:05`. Latin digits, the same in every language, so that they can be typed back. */
export function timeText(seconds: number, decimals = 3): string {
  const factor = 10 ** decimals
  const all = Math.floor(Math.max(0, seconds) * factor + 1e-6)
  const [whole, part] = [Math.floor(all / factor), all % factor]
  const hours = Math.floor(whole / 3600)
  const two = (value: number) => String(value).padStart(2, '0')
  const minutes = Math.floor(whole / 60) % 60
  const start = hours === 0 ? String(minutes) : `${hours}:${two(minutes)}`
  const fraction = String(part).padStart(decimals, '0').replace(/0+$/, '')
  return `${start}:${two(whole % 60)}${fraction === '' ? '' : `.${fraction}`}`
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
