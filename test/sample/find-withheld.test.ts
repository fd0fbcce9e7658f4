import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findWithheld } from '../../electron/cli/demo/find-withheld.ts'
import { zipOf } from '../../resources/sample/make/zip.ts'
import { temporaryFolder } from '../support/engine.ts'

const needles = ['Noemí Caldastre', 'طارق بلفانور', 'office-7@example.org', '+999 20 5550 123']

/** What is found in a folder with one file. */
async function foundIn(name: string, content: string | Buffer): Promise<string[]> {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'data'))
  await writeFile(join(folder, 'data', name), content)
  const { files, found } = await findWithheld([folder], needles)
  expect(files).toBe(1)
  return found.map(({ needle }) => needle)
}

const base64 = (text: string) =>
  (
    Buffer.from(text)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n')
const mail = (encoding: string, body: string) =>
  `From: a@example.org\r\nSubject: x\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`
const docx = (document: string) => zipOf([{ name: 'word/document.xml', data: document }])

const disguises: readonly (readonly [name: string, content: string | Buffer])[] = [
  ['plain.txt', 'written by Noemí Caldastre.'],
  ['capitals.txt', 'NOEMI CALDASTRE'],
  ['surname.txt', 'la señora Caldastre'],
  ['decomposed.txt', 'Noemí Caldastre'.normalize('NFD')],
  ['utf16.txt', Buffer.from('\ufeffNoemí Caldastre', 'utf16le')],
  ['utf16-odd.bin', Buffer.concat([Buffer.from([1]), Buffer.from('Noemí Caldastre', 'utf16le').swap16()])],
  ['page.html', '<p>No<b>em&iacute;</b> Cal<i>das</i>tre</p>'],
  ['numeric.html', '<p>Noem&#237; &#x43;aldastre</p>'],
  ['document.docx', docx('<w:t>Noemí Cal</w:t></w:r><w:r><w:t>dastre</w:t>')],
  ['nested.zip', zipOf([{ name: 'inner.docx', data: docx('Caldastre') }])],
  ['entry-name.zip', zipOf([{ name: 'Caldastre.txt', data: 'x', stored: true }])],
  ['base64.eml', mail('base64', base64(`Guten Tag, ${'x'.repeat(90)} Noemí Caldastre`))],
  ['quoted.eml', mail('quoted-printable', 'Noem=C3=AD Calda=\r\nstre')],
  ['header.eml', `From: =?utf-8?B?${Buffer.from('Noemí Caldastre').toString('base64')}?= <a@example.org>\r\nSubject: x\r\n\r\nx`],
  ['Caldastre.txt', 'nothing in it'],
]

describe('the search for names that may not leave', () => {
  test.each(disguises)('finds a name in %s', async (name, content) => {
    expect(await foundIn(name, content)).toEqual(['Noemí Caldastre'])
  })

  test('finds an Arabic name with marks, tatweel and hidden direction marks', async () => {
    expect(await foundIn('a.txt', 'السيد طَارِق بلـفانور')).toEqual(['طارق بلفانور'])
    expect(await foundIn('b.txt', 'ل\u200fطارق\u200f بلفانور')).toEqual(['طارق بلفانور'])
  })

  test('finds contacts, and telephone numbers however they are written', async () => {
    expect(await foundIn('a.txt', 'OFFICE-7@Example.org')).toEqual(['office-7@example.org'])
    for (const number of ['+999 20 5550 123', '999-20-5550-123', '(+999) 20.5550.123', '\u2066+999205550123\u2069'])
      expect(await foundIn('b.txt', `call ${number} now`)).toEqual(['+999 20 5550 123'])
  })

  test('finds nothing where there is nothing', async () => {
    expect(await foundIn('a.txt', 'Noe and mi, 999 20 5550 124, a@example.org, طارئ')).toEqual([])
    expect(await foundIn('b.bin', Buffer.from(Array.from({ length: 70_001 }, (_, at) => (at * 37) % 251)))).toEqual([])
  })
})
