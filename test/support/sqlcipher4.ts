import { createDecipheriv, createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto'

const pageBytes = 4_096
const saltBytes = 16
const ivBytes = 16
const macBytes = 64
const reserved = ivBytes + macBytes

/**
 * A reader of SQLCipher 4 files that shares nothing with the program, after the format's public description: pages of
 * 4,096 bytes, AES-256-CBC, HMAC-SHA-512 over ciphertext, IV and page number; the MAC key is PBKDF2-SHA-512 of the raw
 * key, two rounds, with the file's salt xored with 0x3a. Throws where a MAC is wrong.
 * @returns the plain SQLite file
 */
export function decryptSqlcipher4(file: Uint8Array, rawKey: Uint8Array): Uint8Array {
  const salt = file.subarray(0, saltBytes)
  const macKey = pbkdf2Sync(
    rawKey,
    salt.map((byte) => byte ^ 0x3a),
    2,
    32,
    'sha512',
  )
  if (file.length === 0 || file.length % pageBytes !== 0) throw new Error('not whole pages')
  const plain = Buffer.alloc(file.length)
  for (let page = 1; page <= file.length / pageBytes; page += 1) {
    const start = (page - 1) * pageBytes + (page === 1 ? saltBytes : 0)
    const end = page * pageBytes
    const number = Buffer.alloc(4)
    number.writeUInt32LE(page)
    const mac = createHmac('sha512', macKey)
      .update(file.subarray(start, end - macBytes))
      .update(number)
      .digest()
    if (!timingSafeEqual(mac, file.subarray(end - macBytes, end)))
      throw new Error(`page ${page} was changed, or the key is another`)
    const decipher = createDecipheriv('aes-256-cbc', rawKey, file.subarray(end - reserved, end - macBytes)).setAutoPadding(false)
    plain.set(Buffer.concat([decipher.update(file.subarray(start, end - reserved)), decipher.final()]), start)
  }
  plain.set(Buffer.from('SQLite format 3\0', 'latin1'))
  return plain
}
