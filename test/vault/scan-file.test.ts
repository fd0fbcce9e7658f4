import { Buffer } from 'node:buffer'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { expect, test } from 'vitest'
import { openBlobStore } from '../../electron/vault/blobs/blob-store.ts'
import { occursInFile } from '../../electron/vault/bundles/scan-file.ts'
import { nameFinder } from '../../shared/domain/name-finder.ts'
import { temporaryFolder } from '../support/engine.ts'

const finder = nameFinder([
  { names: ['Tomas Berek', 'أميرة الخطيب'], contacts: ['+999 555 0177', 'tomas@example.org'], label: '' },
])

async function isFound(bytes: Buffer, mediaType: string): Promise<boolean> {
  const folder = await temporaryFolder()
  for (const name of ['blobs', 'tmp']) await mkdir(join(folder, name))
  const identity = await generateX25519Identity()
  const blobs = openBlobStore({ folder, identity, recipient: await identityToRecipient(identity), namesKey: new Uint8Array(32) })
  const { name } = await blobs.put({ bytes }, {})
  const found = await occursInFile(blobs, { id: 'item', blob: name, sizeBytes: bytes.length, mediaType }, finder.occursIn)
  await blobs.close()
  return found
}

/** A ZIP of one deflated part, enough of it for a reader of local headers and directory. */
function zipOf(name: string, text: string): Buffer {
  const data = deflateRawSync(Buffer.from(text))
  const header = (signature: string, size: number) => {
    const bytes = Buffer.alloc(size)
    bytes.write(signature, 'latin1')
    return bytes
  }
  const local = header('PK\x03\x04', 30)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(data.length, 18)
  local.writeUInt16LE(name.length, 26)
  const central = header('PK\x01\x02', 46)
  central.writeUInt16LE(8, 10)
  central.writeUInt32LE(data.length, 20)
  central.writeUInt16LE(name.length, 28)
  return Buffer.concat([local, Buffer.from(name), data, central, Buffer.from(name), header('PK\x05\x06', 22)])
}

const mail = (body: string) => `From: a@example.org\nTo: b@example.org\nSubject: x\n\n${body}`

test.each([
  ['plain text', Buffer.from('… tomas berek …'), 'text/plain', true],
  ['text without it', Buffer.from('… tomas barek …'), 'text/plain', false],
  ['Latin-1 text', Buffer.from('caf\xe9, Tomas Berek', 'latin1'), 'text/plain', true],
  ['UTF-16 with its mark', Buffer.from('\ufeffTomas Berek', 'utf16le'), 'text/plain', true],
  ['UTF-16 the other way round', Buffer.from('\ufeffTomas Berek', 'utf16le').swap16(), 'text/plain', true],
  [
    'UTF-16 at an odd place in other data',
    Buffer.concat([Buffer.alloc(5, 0x80), Buffer.from(' Tomas Berek ', 'utf16le')]),
    'application/octet-stream',
    true,
  ],
  ['Arabic in other letters', Buffer.from('قالت اميره الخطيب'), 'text/plain', true],
  ['a name that mark-up cuts', Buffer.from('<p><b>Tom</b>as Berek</p>'), 'text/html', true],
  ['entities', Buffer.from('<p>&#84;omas&nbsp;Berek</p>'), 'text/html', true],
  ['a part of an office document', zipOf('word/document.xml', '<w:t>Tomas </w:t><w:t>Berek</w:t>'), 'application/zip', true],
  ['the name of a part', zipOf('Tomas Berek.txt', 'nothing'), 'application/zip', true],
  ['quoted-printable mail', Buffer.from(mail('Tom=61s=20Be=\nrek')), 'message/rfc822', true],
  [
    'base64 mail',
    Buffer.from(mail(Buffer.from('it was Tomas Berek who said so, on the second day').toString('base64'))),
    'message/rfc822',
    true,
  ],
  [
    'an encoded subject',
    Buffer.from(`Subject: =?utf-8?B?${Buffer.from('Tomas Berek').toString('base64')}?=\n\nx`),
    'message/rfc822',
    true,
  ],
  ['a telephone number', Buffer.from('call 999-555.0177'), 'text/plain', true],
  [
    'a large file of an odd size',
    Buffer.concat([Buffer.alloc(3_000_001, 0x41), Buffer.from(' Tomas Berek')]),
    'application/octet-stream',
    true,
  ],
])('looks for a protected name in %s', async (_name, bytes, mediaType, expected) => {
  expect(await isFound(bytes, mediaType)).toBe(expected)
})
