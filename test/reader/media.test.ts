import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { positionOfText } from '../../electron/reader/media/position.ts'
import { readXmp } from '../../electron/reader/media/xmp.ts'
import { type Exif, withExif } from '../../resources/sample/make/exif.ts'
import { readBytes } from '../support/read-bytes.ts'

const sample = (...path: string[]) => readFileSync(join(import.meta.dirname, '..', '..', 'resources', 'sample', 'files', ...path))
const bare = Buffer.from('\xff\xd8\xff\xda\0\x02\xff\xd9', 'latin1')
const exif: Exif = {
  description: 'A gate',
  make: 'Invented',
  model: 'Camera',
  takenAt: '2026:03:03 10:00:00',
  offset: '+02:00',
  latitude: -12.5,
  longitude: 30.25,
  width: 4,
  height: 3,
}

describe('a photograph', () => {
  it('gives what the camera wrote, with the zone of its times, and its position apart', async () => {
    const reading = await readBytes(withExif(bare, exif))
    expect(reading.metadata).toContainEqual({ group: 'camera', name: 'Model', value: 'Camera', zone: null })
    expect(reading.metadata).toContainEqual({
      group: 'camera',
      name: 'DateTimeOriginal',
      value: '2026:03:03 10:00:00',
      zone: '+02:00',
    })
    expect(reading.metadata).toContainEqual(expect.objectContaining({ name: 'ModifyDate', zone: 'unknown' }))
    expect(reading.position).toEqual({ latitude: -12.5, longitude: 30.25, altitude: null })
    expect(reading.metadata.filter(({ name, value }) => /gps|latitude/i.test(name) || value.includes('30.25'))).toEqual([])
  })

  it('that ends too early says so', async () => {
    expect((await readBytes(withExif(bare, exif).subarray(0, -2))).warnings).toEqual(['partly-damaged'])
  })

  it('without any of it has only its size', async () => {
    const screenshot = await readBytes(sample('02-smear-campaign', 'post-liravia-primero.png'))
    expect(screenshot).toMatchObject({ failure: null, warnings: [], position: null })
    expect(screenshot.metadata).toContainEqual(expect.objectContaining({ group: 'file', name: 'ImageWidth' }))
  })
})

it('an XMP packet gives its lines, and its position apart', () => {
  const packet =
    '<x:xmpmeta><rdf:RDF><rdf:Description xmp:CreatorTool="Editor" exif:GPSLatitude="36,48.39N" exif:GPSLongitude="10,10.89W" xmp:ModifyDate="2026-03-03T08:00:00+01:00"><dc:title><rdf:Alt><rdf:li>A gate</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta>'
  const { lines, position } = readXmp(packet)
  expect(lines).toContainEqual({ group: 'camera', name: 'XMP creatortool', value: 'Editor', zone: null })
  expect(lines).toContainEqual({ group: 'camera', name: 'XMP title', value: 'A gate', zone: null })
  expect(lines).toContainEqual(expect.objectContaining({ name: 'XMP modifydate', zone: '+01:00' }))
  expect(position?.latitude).toBeCloseTo(36.8065)
  expect(position?.longitude).toBeCloseTo(-10.1815)
  expect(lines.some(({ name }) => /gps/.test(name))).toBe(false)
})

it.each([
  ['36.8065°N 10.1815°E', 36.8065, 10.1815, null],
  ['36.5°S 10.25°W 12.5 m', -36.5, -10.25, 12.5],
  ['+36.8065-010.1815+012.5/', 36.8065, -10.1815, 12.5],
  ['+3630.5+01015/', 36.508333, 10.25, null],
  ['-363000+0101500/', -36.5, 10.25, null],
])('%s is a position', (text, latitude, longitude, altitude) => {
  const position = positionOfText(text)
  expect(position?.latitude).toBeCloseTo(latitude, 5)
  expect(position?.longitude).toBeCloseTo(longitude, 5)
  expect(position?.altitude).toBe(altitude)
})

it.each(['', 'nowhere', '+99.0+200.0/', '0°N 0°E'])('%s is no position', (text) => {
  expect(positionOfText(text)).toBeNull()
})

describe('a recording', () => {
  it('gives its container, streams and length', async () => {
    const { metadata, failure, warnings } = await readBytes(sample('05-dismissal', 'session-2025-03-18.webm'))
    expect({ failure, warnings }).toEqual({ failure: null, warnings: [] })
    expect(metadata).toContainEqual({ group: 'media', name: 'Format', value: 'WebM', zone: null })
    expect(metadata.map(({ name }) => name)).toEqual(expect.arrayContaining(['Duration', 'Video CodecID', 'Video Width']))
  })

  it('that is nothing behind its first bytes is damaged', async () => {
    expect((await readBytes(Buffer.from(`\x1aE\xdf\xa3webm${'\xff'.repeat(300)}`, 'latin1'))).failure).toBe('damaged')
  })
})
