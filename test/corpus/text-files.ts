import { type CorpusFile, corpusFile, type Home, utf8 } from './corpus-file.ts'
import { utf16 } from './outlook-message.ts'

const arabic = 'شهادة عن المداهمة في مقر المؤسسة. المطر غزير في المدينة، ولم يحضر أحد من الشهود إلى الجلسة الأولى.'

/** Text, tables, JSON, XML and bytes that are nothing. */
export function textFiles(home: Home): CorpusFile[] {
  return [
    corpusFile('statement.txt', 'text/plain', { kind: 'text', contains: 'المداهمة' }, () => utf8(`Statement\n\n${arabic}\n`)),
    corpusFile('utf-16.txt', 'text/plain', { kind: 'text', contains: 'heron' }, () =>
      Buffer.concat([Uint8Array.of(0xff, 0xfe), utf16('The heron was seen at the gate.\r\n')]),
    ),
    corpusFile('bidi.txt', 'text/plain', { kind: 'text', contains: 'invoice', hostile: true }, () =>
      utf8('invoice \u202egpj.exe\u202c \u2066hidden\u2069 \u200bzero\u200b\n'),
    ),
    corpusFile('nul.txt', 'application/octet-stream', { kind: 'hex', failure: 'not-supported' }, () => utf8('text\0with\0zeros')),
    corpusFile('empty.txt', 'application/x-empty', { kind: 'hex', failure: 'empty' }, () => new Uint8Array()),
    corpusFile('times.vtt', 'text/vtt', { kind: 'text', contains: 'heron' }, () =>
      utf8('WEBVTT\n\n00:00.000 --> 00:02.000\nThe heron speaks.\n'),
    ),
    corpusFile('table.csv', 'text/csv', { kind: 'csv', contains: 'Ouardane' }, () =>
      utf8('name,amount\nOuardane,12\n"with, comma","1\n2"\n'),
    ),
    corpusFile('formulas.csv', 'text/csv', { kind: 'csv', contains: 'cmd', hostile: true }, () =>
      utf8(`name,amount\n=cmd|' /C calc'!A0,1\n"=HYPERLINK(""${home('csv')}"")",+1\n@SUM(A1),-2\n"never closed,3\n`),
    ),
    corpusFile('record.json', 'application/json', { kind: 'json', contains: 'heron' }, () =>
      utf8('{"bird":"heron","seen":[1,2]}'),
    ),
    corpusFile('cut.json', 'application/json', { kind: 'json', contains: 'heron' }, () => utf8('{"bird":"heron","seen":[1,')),
    corpusFile('deep.json', 'application/json', { kind: 'json', hostile: true }, () =>
      utf8(`${'['.repeat(100_000)}${']'.repeat(100_000)}`),
    ),
    corpusFile('record.xml', 'application/xml', { kind: 'xml', contains: 'heron' }, () =>
      utf8('<?xml version="1.0"?><birds><bird>heron</bird></birds>'),
    ),
    corpusFile('cut.xml', 'application/xml', { kind: 'xml', contains: 'heron' }, () =>
      utf8('<?xml version="1.0"?><birds><bird>heron</bi'),
    ),
    corpusFile('laughs.xml', 'application/xml', { kind: 'xml', hostile: true }, () => utf8(billionLaughs)),
    corpusFile('entity.xml', 'application/xml', { kind: 'xml', contains: 'around', hostile: true }, () =>
      utf8(
        `<?xml version="1.0"?><!DOCTYPE a SYSTEM "${home('dtd')}" [<!ENTITY x SYSTEM "${home('entity')}"><!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY % p SYSTEM "${home('parameter')}"> %p;]><?xml-stylesheet href="${home('xsl')}"?><a xmlns:xi="http://www.w3.org/2001/XInclude">around &x; &f;<xi:include href="${home('xinclude')}"/></a>`,
      ),
    ),
    corpusFile('deep.xml', 'application/xml', { kind: 'xml', hostile: true }, () =>
      utf8(`<?xml version="1.0"?>${'<a>'.repeat(200_000)}`),
    ),
    corpusFile('noise.bin', 'application/octet-stream', { kind: 'hex', failure: 'not-supported' }, () =>
      Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7_919 + (index >> 3)) & 255 || 1),
    ),
    ...programs(),
  ]
}

/** What is never opened, whatever it is called. */
function programs(): CorpusFile[] {
  const expected = { kind: 'hex', failure: 'not-supported', hostile: true } as const
  const portable = 'application/vnd.microsoft.portable-executable'
  return [
    corpusFile('invoice\u202egpj.exe', portable, expected, () => Buffer.from(`MZ${'\0'.repeat(500)}PE`, 'latin1')),
    corpusFile('photo.jpg', portable, expected, () => Buffer.from(`MZ${'\0'.repeat(500)}PE`, 'latin1')),
    corpusFile('report.pdf', 'application/x-elf', expected, () => Buffer.from(`\x7fELF${'\0'.repeat(500)}`, 'latin1')),
    corpusFile('folder.lnk', 'application/x-ms-shortcut', expected, () =>
      Buffer.from(`L\0\0\0\x01\x14\x02\0\0\0\0\0\xc0\0\0\0\0\0\0F${'\0'.repeat(200)}`, 'latin1'),
    ),
  ]
}

const levels = Array.from({ length: 9 }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`)
const laughs = `<!DOCTYPE l [<!ENTITY l0 "ha">${levels.join('')}]>`

/** Entities of entities: a kilobyte that would become three gigabytes. */
export const billionLaughs = `<?xml version="1.0"?>${laughs}<l>&l9;</l>`
