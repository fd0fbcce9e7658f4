/** What the dictionary of compressed RTF begins with ([MS-OXRTFCP] 2.1.2.1). */
const beginning =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx'

/** RTF of an Outlook message, unpacked; at most `limitBytes` of it. */
export function unpackRtf(packed: Uint8Array, limitBytes: number): Uint8Array {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  if (packed.length < 16) return new Uint8Array()
  const length = Math.min(view.getUint32(4, true), limitBytes)
  if (view.getUint32(8, true) === 0x414c454d) return packed.slice(16, 16 + length)
  const window = new Uint8Array(4_096)
  window.set(new TextEncoder().encode(beginning))
  const output = new Uint8Array(length)
  let [at, writeAt, given] = [16, beginning.length, 0]
  const give = (byte: number) => {
    output[given++] = byte
    window[writeAt] = byte
    writeAt = (writeAt + 1) % window.length
  }
  while (at < packed.length && given < length) {
    const flags = packed[at++] ?? 0
    for (let bit = 0; bit < 8 && at < packed.length && given < length; bit++) {
      if ((flags & (1 << bit)) === 0) {
        give(packed[at++] ?? 0)
        continue
      }
      const pair = ((packed[at] ?? 0) << 8) | (packed[at + 1] ?? 0)
      at += 2
      const from = pair >> 4
      if (from === writeAt) return output.slice(0, given)
      for (let step = 0; step < (pair & 15) + 2 && given < length; step++) give(window[(from + step) % window.length] ?? 0)
    }
  }
  return output.slice(0, given)
}
