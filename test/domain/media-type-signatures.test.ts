import { expect, it } from 'vitest'
import { sniffMediaType } from '../../shared/domain/media-type.ts'

const wide = (text: string) => [...text].map((letter) => `${letter}\0`).join('')
const ole = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'

it.each([
  ['\xff\xf3\x40', 'audio/mpeg'],
  ['\xff\xf2\x40', 'audio/mpeg'],
  ['\xff\xfa\x40', 'audio/mpeg'],
  ['\xff\xf1\x50', 'audio/aac'],
  ['#!AMR\n', 'audio/amr'],
  ['\x1aE\xdf\xa3\x9fB\x86\x81\x01B\x82\x84webm', 'video/webm'],
  ['\x1aE\xdf\xa3\x9fB\x86\x81\x01B\x82\x88matroska', 'video/x-matroska'],
  ['\0\0\0\x18ftyp3gp4', 'video/3gpp'],
  ['\0\0\0\x18ftypM4A ', 'audio/mp4'],
  ['\0\0\0\x18ftypheic', 'image/heic'],
  ['\0\0\0\x18ftypavif', 'image/avif'],
  ['II*\0', 'image/tiff'],
  ['MM\0*', 'image/tiff'],
  [`${ole}${'\0'.repeat(600)}${wide('__properties_version1.0')}`, 'application/vnd.ms-outlook'],
  [`${ole}${'\0'.repeat(600)}\x84\x10\x0c\0\0\0\0\0\xc0\0\0\0\0\0\0F`, 'application/x-msi'],
  [`${ole}${'\0'.repeat(600)}`, 'application/x-ole-storage'],
  ['L\0\0\0\x01\x14\x02\0\0\0\0\0\xc0\0\0\0\0\0\0F', 'application/x-ms-shortcut'],
  ['MSCF\0\0\0\0', 'application/vnd.ms-cab-compressed'],
  ['#EXTM3U\n', 'application/vnd.apple.mpegurl'],
  ['[playlist]\nFile1=a\n', 'text/x-scpls'],
  ['<ASX version="3">', 'text/x-ms-asx'],
  ['<?xml version="1.0"?><playlist version="1" xmlns="http://xspf.org/ns/0/">', 'application/xspf+xml'],
  ['<?xml version="1.0"?><playlist>', 'application/xml'],
  ['Lines of text\nthat say nothing\n', 'text/plain'],
])('%j is %s', (head, mediaType) => {
  expect(sniffMediaType(Buffer.from(head, 'latin1'))).toBe(mediaType)
})
