import type { GeoPosition } from '../../../shared/domain/reading.ts'

/** A position of numbers that are on the Earth; null where they are not, or where a camera wrote nothing but zeros. */
export function positionOf(latitude: unknown, longitude: unknown, altitude: unknown): GeoPosition | null {
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return null
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) || (latitude === 0 && longitude === 0)) return null
  return { latitude, longitude, altitude: typeof altitude === 'number' && Number.isFinite(altitude) ? altitude : null }
}

/** A position as MediaInfo writes it: `36.8065°N 10.1815°E`, perhaps with metres after it; else as ISO 6709. */
export function positionOfText(text: string): GeoPosition | null {
  const written = /^(\d{1,3}(?:\.\d{1,15})?)°([NS]) (\d{1,3}(?:\.\d{1,15})?)°([EW])(?: (-?\d{1,6}(?:\.\d{1,15})?) ?m)?/.exec(
    text.trim(),
  )
  if (!written) return positionOfIso6709(text)
  const [, latitude, northOrSouth, longitude, eastOrWest, altitude] = written
  return positionOf(
    Number(latitude) * (northOrSouth === 'S' ? -1 : 1),
    Number(longitude) * (eastOrWest === 'W' ? -1 : 1),
    altitude === undefined ? null : Number(altitude),
  )
}

/** A position as films have it (ISO 6709): `+36.8065+010.1815+012.5/`, also in degrees and minutes or degrees, minutes, seconds. */
function positionOfIso6709(text: string): GeoPosition | null {
  const written = /^([+-]\d{2,6}(?:\.\d{1,12})?)([+-]\d{3,7}(?:\.\d{1,12})?)([+-]\d{1,6}(?:\.\d{1,12})?)?/.exec(text.trim())
  if (!written) return null
  const [, latitude = '', longitude = '', altitude] = written
  return positionOf(degrees(latitude, 2), degrees(longitude, 3), altitude === undefined ? null : Number(altitude))
}

function degrees(written: string, digits: number): number {
  const [whole = '', part = ''] = written.slice(1).split('.')
  const fraction = part === '' ? 0 : Number(`0.${part}`)
  const sizes = [whole.slice(0, digits), whole.slice(digits, digits + 2), whole.slice(digits + 2, digits + 4)]
  const filled = sizes.map((size) => (size === '' ? 0 : Number(size)))
  const last = sizes.findLastIndex((size) => size !== '')
  const value = filled.reduce((sum, size, index) => sum + (size + (index === last ? fraction : 0)) / 60 ** index, 0)
  return written.startsWith('-') ? -value : value
}
