import { hkdfSync } from 'node:crypto'

/** What a key is derived for; stands in the derivation, so that no two uses ever share a key. */
export type Purpose = 'records' | 'blobs' | 'blob-names' | 'header' | 'seeds' | 'recovery'

/** A key (32 bytes) for one purpose: HKDF-SHA-512 (RFC 5869) with `nhri-vault/v1/<purpose>`. */
export function subkey(key: Uint8Array, purpose: Purpose, salt: Uint8Array = new Uint8Array()): Uint8Array {
  return new Uint8Array(hkdfSync('sha512', key, salt, `nhri-vault/v1/${purpose}`, 32))
}
