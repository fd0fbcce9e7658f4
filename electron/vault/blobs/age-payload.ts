/**
 * The payload of an age v1 file (C2SP age, "Payload"): 16 bytes of nonce, then ChaCha20-Poly1305 STREAM in chunks of 64 KiB, each
 * with a tag of 16 bytes. Chunks are independent of each other, so any range can be read and several threads can work.
 */
export const NONCE_BYTES = 16
export const CHUNK_BYTES = 64 * 1024
export const TAG_BYTES = 16
export const SEALED_CHUNK_BYTES = CHUNK_BYTES + TAG_BYTES

/** Chunks are worked on in runs of so many. */
export const SEGMENT_CHUNKS = 16
export const SEGMENT_BYTES = SEGMENT_CHUNKS * CHUNK_BYTES
export const SEALED_SEGMENT_BYTES = SEGMENT_CHUNKS * SEALED_CHUNK_BYTES

/** Bytes of payload, without its nonce, for so many bytes of plain text. */
export function sealedBytesOf(plainBytes: number): number {
  return plainBytes + TAG_BYTES * Math.max(1, Math.ceil(plainBytes / CHUNK_BYTES))
}

/** Bytes of plain text in a payload of so many bytes, without its nonce; null where no payload has that size. */
export function plainBytesOf(sealedBytes: number): number | null {
  const chunks = Math.ceil(sealedBytes / SEALED_CHUNK_BYTES)
  const plainBytes = sealedBytes - chunks * TAG_BYTES
  return chunks > 0 && plainBytes >= 0 && sealedBytesOf(plainBytes) === sealedBytes ? plainBytes : null
}

/** Writes the nonce of a chunk: its number in 11 bytes, big-endian, and 1 where it is the last. */
export function writeChunkNonce(nonce: Uint8Array, chunk: number, isLast: boolean): void {
  let rest = chunk
  for (let at = 10; at >= 0; at--) {
    nonce[at] = rest % 256
    rest = Math.floor(rest / 256)
  }
  nonce[11] = isLast ? 1 : 0
}
