import type { Metadata } from '../../../shared/domain/reading.ts'
import { zoneOfIso } from '../office/properties.ts'
import { walkXml } from '../office/xml-walk.ts'
import { positionOf } from './position.ts'

/** What an XMP packet says, as lines without positions, and its position apart. */
export type Xmp = { readonly lines: readonly Metadata[]; readonly position: ReturnType<typeof positionOf> }

const mostCharacters = 2 * 1024 * 1024
const mostLines = 150
const containers = /^(rdf|xmpmeta|description|seq|bag|alt|li)$/

/** Reads an XMP packet in one walk. Names are in lower case, as XML gives them here. */
export function readXmp(packet: string): Xmp {
  const lines: Metadata[] = []
  const places = new Map<string, string>()
  let [name, text] = ['', '']
  const add = (property: string, value: string) => {
    if (/gps|latitude|longitude/i.test(property)) places.set(property, value)
    else if (value.trim() !== '' && !/^(xmlns|about|xml:|x:|rdf:|stevt:|stref:|lang)/.test(property))
      lines.push(lineOf(property, value))
  }
  walkXml(packet.slice(0, mostCharacters), {
    open: (element, attribute) => {
      text = ''
      if (!containers.test(element)) name = element
      if (element !== 'description') return
      for (const property of described) {
        const value = attribute(property)
        if (value !== null) add(property, value)
      }
    },
    text: (piece) => {
      text += piece.slice(0, 2_000)
    },
    close: () => {
      if (name !== '') add(name, text)
      text = ''
    },
    isDone: () => lines.length > mostLines,
  })
  const [latitude, longitude] = [degrees(places.get('gpslatitude')), degrees(places.get('gpslongitude'))]
  return { lines, position: positionOf(latitude, longitude, null) }
}

/** Properties that are written as attributes of their description. */
const described = [
  'createdate',
  'modifydate',
  'metadatadate',
  'datecreated',
  'datetimeoriginal',
  'creatortool',
  'make',
  'model',
  'headline',
  'credit',
  'source',
  'city',
  'state',
  'country',
  'documentid',
  'instanceid',
  'originaldocumentid',
  'gpslatitude',
  'gpslongitude',
]

function lineOf(property: string, value: string): Metadata {
  return { group: 'camera', name: `XMP ${property}`, value, zone: /date/.test(property) ? zoneOfIso(value) : null }
}

/** `36,48.39N`: degrees, minutes and their part, side of the world. */
function degrees(written: string | undefined): number | null {
  const parts = /^(\d{1,3}),(\d{1,2}(?:\.\d{1,12})?)(?:,(\d{1,2}(?:\.\d{1,12})?))?([NSEW])$/i.exec(written?.trim() ?? '')
  if (!parts) return null
  const value = Number(parts[1]) + Number(parts[2]) / 60 + Number(parts[3] ?? 0) / 3_600
  return /[SW]/i.test(parts[4] ?? '') ? -value : value
}
