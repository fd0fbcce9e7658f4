import { loadNativeSodium, readySodium } from '../keys/sodium.ts'
import { CHUNK_BYTES, SEALED_CHUNK_BYTES, TAG_BYTES, writeChunkNonce } from './age-payload.ts'

/** A run of chunks to seal or to open. `output` has room for all of it. */
export type SegmentWork = {
  readonly kind: 'seal' | 'open'
  readonly key: Uint8Array
  /** Number of the first chunk in its file. */
  readonly firstChunk: number
  /** Whether the last chunk of this run is the last of its file. */
  readonly hasLast: boolean
  readonly input: Uint8Array
  readonly output: Uint8Array
}

/** ChaCha20-Poly1305 (RFC 8439) of one chunk. `open` answers whether the chunk is authentic. */
export type ChunkCipher = {
  readonly seal: (output: Uint8Array, plain: Uint8Array, nonce: Uint8Array, key: Uint8Array) => void
  readonly open: (output: Uint8Array, sealed: Uint8Array, nonce: Uint8Array, key: Uint8Array) => boolean
}

/** The cipher by machine code where there is some for this machine, else by WebAssembly: a quarter as fast, and the same. */
export async function loadChunkCipher(): Promise<ChunkCipher> {
  return nativeCipher() ?? (await sumoCipher())
}

export function nativeCipher(): ChunkCipher | null {
  const native = loadNativeSodium()
  if (native === null) return null
  return {
    seal: (output, plain, nonce, key) =>
      void native.crypto_aead_chacha20poly1305_ietf_encrypt(output, plain, null, null, nonce, key),
    open: (output, sealed, nonce, key) => {
      try {
        native.crypto_aead_chacha20poly1305_ietf_decrypt(output, null, sealed, null, nonce, key)
        return true
      } catch {
        return false
      }
    },
  }
}

export async function sumoCipher(): Promise<ChunkCipher> {
  const sodium = await readySodium()
  return {
    seal: (output, plain, nonce, key) =>
      output.set(sodium.crypto_aead_chacha20poly1305_ietf_encrypt(plain, null, null, nonce, key)),
    open: (output, sealed, nonce, key) => {
      try {
        output.set(sodium.crypto_aead_chacha20poly1305_ietf_decrypt(null, sealed, null, nonce, key))
        return true
      } catch {
        return false
      }
    },
  }
}

/** How many bytes of `output` are written, and whether a chunk after them is not authentic. */
export type SegmentDone = { readonly length: number; readonly isDamaged: boolean }

/** Does the work, up to the first chunk that is not authentic. */
export function runSegment(cipher: ChunkCipher, work: SegmentWork): SegmentDone {
  const { kind, key, firstChunk, hasLast, input, output } = work
  const inputStep = kind === 'seal' ? CHUNK_BYTES : SEALED_CHUNK_BYTES
  const chunks = Math.max(1, Math.ceil(input.length / inputStep))
  const nonce = new Uint8Array(12)
  let length = 0
  for (let at = 0; at < chunks; at++) {
    const from = input.subarray(at * inputStep, (at + 1) * inputStep)
    const toLength = from.length + (kind === 'seal' ? TAG_BYTES : -TAG_BYTES)
    // Only an empty file has an empty chunk.
    if (kind === 'open' && (toLength < 0 || (toLength === 0 && firstChunk + at > 0))) return { length, isDamaged: true }
    const to = output.subarray(length, length + toLength)
    // The machine code trusts us: it would write behind a buffer that is too small.
    if (to.length !== toLength) throw new RangeError('no room for a chunk')
    writeChunkNonce(nonce, firstChunk + at, hasLast && at === chunks - 1)
    if (kind === 'seal') cipher.seal(to, from, nonce, key)
    else if (!cipher.open(to, from, nonce, key)) return { length, isDamaged: true }
    length += toLength
  }
  return { length, isDamaged: false }
}
