import { gzipSync } from 'node:zlib'
import { type CorpusFile, corpusFile, cut, utf8 } from './corpus-file.ts'
import { rawZip } from './raw-zip.ts'
import { makeTar } from './tar.ts'
import { crcOfZeros, deflatedZeros, gzipZeros } from './zeros.ts'

const zip = 'application/zip'

/** Archives: good ones, broken ones, bombs, and names that lead out of their folder. */
export function archiveFiles(): CorpusFile[] {
  const list = { kind: 'archive' } as const
  const bomb = { kind: 'archive', warnings: ['expands-too-much'], hostile: true } as const
  const escapes = { kind: 'archive', warnings: ['path-escapes'], hostile: true } as const
  return [
    corpusFile('files.zip', zip, { ...list, contains: 'letters/رسالة.txt' }, goodZip),
    corpusFile('cut.zip', zip, { ...list, warnings: ['partly-damaged'], contains: 'letters' }, cut(goodZip, 0.7)),
    corpusFile('wrong-sum.zip', zip, { ...list, hostile: true }, () => rawZip([{ name: 'a.txt', data: 'letter', crc: 1 }])),
    corpusFile('locked.zip', zip, list, () => rawZip([{ name: 'a.txt', data: 'letter', flags: 0x0801 }])),
    corpusFile('nothing.zip', zip, { kind: 'archive', failure: 'damaged' }, () =>
      Buffer.from(`PK\x05\x06${'\xff'.repeat(60)}`, 'latin1'),
    ),
    corpusFile('bomb.zip', zip, bomb, () => bombZip(1_024)),
    corpusFile('overlapping.zip', zip, bomb, overlappingZip),
    corpusFile('nested.zip', zip, { ...list, contains: 'inside.zip', hostile: true }, nestedZip),
    corpusFile('many.zip', zip, { ...list, warnings: ['entries-cut'], hostile: true }, manyZip),
    corpusFile('escapes.zip', zip, escapes, () => rawZip(escaping.map((name) => ({ name, data: 'way out' })))),
    corpusFile('link.zip', zip, { ...list, hostile: true }, () => rawZip([{ name: 'etc', data: '/etc/passwd', mode: 0o120777 }])),
    corpusFile('faked-names.zip', zip, { ...list, hostile: true }, () =>
      rawZip([
        { name: 'invoice\u202egpj.exe', data: 'MZ' },
        { name: 'invoice.pdf                .exe', data: 'MZ' },
      ]),
    ),
    corpusFile('files.tar', 'application/x-tar', { ...list, contains: 'letters/رسالة.txt' }, goodTar),
    corpusFile('cut.tar', 'application/x-tar', { ...list, warnings: ['partly-damaged'] }, cut(goodTar, 0.4)),
    corpusFile('escapes.tar', 'application/x-tar', escapes, () =>
      makeTar([...escaping.map((name) => ({ name, data: 'way out' })), { name: 'link', data: '', link: '/etc/passwd' }]),
    ),
    corpusFile('files.tar.gz', 'application/gzip', { ...list, contains: 'letters/رسالة.txt' }, () => gzipSync(goodTar())),
    corpusFile('letter.gz', 'application/gzip', list, () => gzipSync('letter')),
    corpusFile('bomb.gz', 'application/gzip', { ...list, hostile: true }, () => gzipZeros(1_024)),
    corpusFile('bomb.tar.gz', 'application/gzip', { ...bomb, contains: 'zeros' }, tarBomb),
    corpusFile('cut.gz', 'application/gzip', { kind: 'archive', failure: 'damaged' }, () =>
      Buffer.from('\x1f\x8b\x08\0\x01\x02', 'latin1'),
    ),
    corpusFile('files.7z', 'application/x-7z-compressed', { kind: 'hex', failure: 'not-supported' }, () =>
      Buffer.from(`7z\xbc\xaf\x27\x1c\0\x04${'\0'.repeat(40)}`, 'latin1'),
    ),
    corpusFile('files.rar', 'application/vnd.rar', { kind: 'hex', failure: 'not-supported' }, () =>
      Buffer.from(`Rar!\x1a\x07\x01\0${'\0'.repeat(40)}`, 'latin1'),
    ),
    corpusFile('page-and-archive.pdf', zip, { ...list, hostile: true }, () => Buffer.concat([goodZip(), utf8('%PDF-1.7')])),
    corpusFile('archive-in-page.zip', 'application/pdf', { kind: 'pdf', failure: 'damaged', hostile: true }, () =>
      Buffer.concat([utf8('%PDF-1.4\n'), goodZip()]),
    ),
    corpusFile('picture-and-page.gif', 'image/gif', { kind: 'image', warnings: ['partly-damaged'], hostile: true }, () =>
      Buffer.from('GIF89a/*<html><script>alert(1)</script>*/=1', 'latin1'),
    ),
  ]
}

const escaping = [
  '../../out.txt',
  '/etc/passwd',
  'C:\\Windows\\out.txt',
  '..\\..\\out.txt',
  '//server/share/out.txt',
  'a/../../out.txt',
]

function goodZip(): Uint8Array {
  return rawZip([
    { name: 'letters/', isStored: true },
    { name: 'letters/رسالة.txt', data: 'A letter about the heron.\n'.repeat(20) },
    { name: 'stored.txt', data: 'as it is', isStored: true },
  ])
}

function goodTar(): Uint8Array {
  return makeTar([
    { name: 'letters/رسالة.txt', data: 'A letter about the heron.' },
    { name: `${'long/'.repeat(40)}name.txt`, data: 'x'.repeat(600) },
  ])
}

/** One entry that becomes so many mebibytes, a thousand times its size. */
export function bombZip(mebibytes: number): Uint8Array {
  const packed = deflatedZeros(mebibytes)
  return rawZip([{ name: 'zeros.bin', packed, sizeBytes: mebibytes * 1024 * 1024, crc: crcOfZeros(mebibytes) }])
}

/** Entries that all have the same bytes. */
function overlappingZip(): Uint8Array {
  const packed = deflatedZeros(8)
  const bytes = { packed, sizeBytes: 8 * 1024 * 1024, crc: crcOfZeros(8) }
  const others = Array.from({ length: 500 }, (_, n) => ({ ...bytes, name: `${n}.bin`, headerAt: 0, isListedOnly: true }))
  return rawZip([{ ...bytes, name: 'first.bin' }, ...others])
}

/** An archive in an archive, twelve times over, ten copies each. */
function nestedZip(): Uint8Array {
  let inside = bombZip(16)
  for (let level = 0; level < 12; level++)
    inside = rawZip([
      { name: 'inside.zip', data: inside },
      { name: 'again.zip', data: inside },
    ])
  return inside
}

function manyZip(): Uint8Array {
  return rawZip(Array.from({ length: 60_000 }, (_, n) => ({ name: `f${n}`, isStored: true })))
}

/** A packed TAR archive whose one file never seems to end. */
function tarBomb(): Uint8Array {
  const head = makeTar([{ name: 'zeros', data: '', toldBytes: 8 * 1024 ** 3 }]).subarray(0, 512)
  return Buffer.concat([gzipSync(head), gzipZeros(1_200)])
}
