import mediaInfoFactory from 'mediainfo.js'
import type { GeoPosition, Metadata } from '../../../shared/domain/reading.ts'
import type { Found } from '../found.ts'
import { CannotRead } from '../limits.ts'
import { zoneOfIso } from '../office/properties.ts'
import type { FileSource } from '../source.ts'
import { positionOfText } from './position.ts'

const chunkBytes = 256 * 1024
/** Pieces of a file that are looked at: what has not said enough by then says nothing more. */
const mostChunks = 600

/** Fields that only say how the file is laid out, or what follows from others. */
const passed =
  /^@type$|^(Unique)?ID$|Count$|^StreamOrder$|^(Header|Data|Footer|Stream)Size|Proportion$|^StreamKind|_String|^FileSize$|^(Delay|Source_Delay)|^IsStreamable$|^typeorder$|^Cover_Data$|^File_(Created|Modified)_Date/
const positions = /location|iso6709|xyz$|gps|latitude|longitude/i
const times = /date/i

type Track = Readonly<Record<string, unknown>>

/**
 * Sound or film: container, streams, durations, what the recorder wrote; where it was made, apart. MediaInfo (WebAssembly)
 * reads only the ranges that it needs.
 * @throws CannotRead `damaged` where it is no recording at all
 */
export async function readRecording(source: FileSource): Promise<Found> {
  const tracks = await analyse(source)
  const general = tracks.find((track) => track['@type'] === 'General')
  if (general?.Format === undefined) throw new CannotRead('damaged')
  const metadata: Metadata[] = []
  let position: GeoPosition | null = null
  for (const track of tracks) {
    const prefix = track['@type'] === 'General' ? '' : `${String(track['@type'])} `
    for (const [name, value] of fieldsOf(track)) {
      if (positions.test(name)) position ??= positionOfText(value)
      else metadata.push({ group: 'media', name: `${prefix}${name}`, value, zone: times.test(name) ? zoneOf(value) : null })
    }
  }
  const isCutOff = tracks.some(({ extra }) => typeof extra === 'object' && extra !== null && 'IsTruncated' in extra)
  return { metadata, position, warnings: isCutOff || tracks.length === 1 ? ['partly-damaged'] : [] }
}

async function analyse(source: FileSource): Promise<readonly Track[]> {
  const mediaInfo = await mediaInfoFactory({ format: 'JSON', full: false, coverData: false, chunkSize: chunkBytes })
  let chunks = 0
  const answer = await mediaInfo.analyzeData(source.sizeBytes, async (size, offset) => {
    chunks += 1
    return chunks > mostChunks ? new Uint8Array() : source.read(offset, size)
  })
  const parsed: unknown = JSON.parse(answer)
  const media = typeof parsed === 'object' && parsed !== null && 'media' in parsed ? parsed.media : null
  const tracks = typeof media === 'object' && media !== null && 'track' in media ? media.track : []
  return Array.isArray(tracks) ? tracks : []
}

/** Fields of a stream with their text, those that a recorder has of its own too. */
function fieldsOf(track: Track): (readonly [name: string, value: string])[] {
  const { extra, ...own } = track
  const more = typeof extra === 'object' && extra !== null ? Object.entries(extra) : []
  return [...Object.entries(own), ...more].flatMap(([name, value]) => {
    const isShown = (typeof value === 'string' || typeof value === 'number') && !passed.test(name)
    return isShown && value !== '' ? [[name.replaceAll('_', ' '), String(value)] as const] : []
  })
}

/** Times are `2024-05-02 10:00:00 UTC`, or as a recorder wrote them. */
function zoneOf(time: string): string {
  return /(^UTC | UTC$)/.test(time) ? 'Z' : zoneOfIso(time.replace(' ', 'T'))
}
