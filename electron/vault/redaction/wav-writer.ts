/** What a sound is made of: 16-bit samples, channels interleaved. */
export type Sound = { readonly sampleRate: number; readonly channels: number; readonly samples: Int16Array }

const headBytes = 44

/** A WAV file of one format chunk and one data chunk: no list of names, no times, no cue points. PCM, 16 bits, little-endian. */
export function writeWav({ sampleRate, channels, samples }: Sound): Uint8Array {
  const dataBytes = samples.length * 2
  const result = Buffer.alloc(headBytes + dataBytes)
  result.write('RIFF', 0, 'latin1')
  result.writeUInt32LE(headBytes - 8 + dataBytes, 4)
  result.write('WAVEfmt ', 8, 'latin1')
  result.writeUInt32LE(16, 16)
  result.writeUInt16LE(1, 20)
  result.writeUInt16LE(channels, 22)
  result.writeUInt32LE(sampleRate, 24)
  result.writeUInt32LE(sampleRate * channels * 2, 28)
  result.writeUInt16LE(channels * 2, 32)
  result.writeUInt16LE(16, 34)
  result.write('data', 36, 'latin1')
  result.writeUInt32LE(dataBytes, 40)
  for (let at = 0; at < samples.length; at++) result.writeInt16LE(samples[at] ?? 0, headBytes + at * 2)
  return result
}

/** What a sound of ours holds; null where it is not exactly one. */
export function readWav(bytes: Uint8Array): Sound | null {
  if (bytes.length < headBytes || bytes.length % 2 !== 0) return null
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const channels = view.readUInt16LE(22)
  const samples = samplesOf(bytes.subarray(headBytes))
  if (channels === 0 || samples.length % channels !== 0) return null
  const sound = { sampleRate: view.readUInt32LE(24), channels, samples }
  // What is read is written once more: a byte that the writer would not put there is seen.
  return Buffer.compare(writeWav({ ...sound, samples: new Int16Array(0) }).subarray(8, 40), view.subarray(8, 40)) === 0 &&
    view.toString('latin1', 0, 4) === 'RIFF' &&
    view.readUInt32LE(4) === bytes.length - 8 &&
    view.readUInt32LE(40) === bytes.length - headBytes
    ? sound
    : null
}

/** Little-endian bytes as samples: a copy, wherever the bytes lie. */
export function samplesOf(bytes: Uint8Array): Int16Array {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const samples = new Int16Array(Math.floor(bytes.length / 2))
  for (let at = 0; at < samples.length; at++) samples[at] = view.readInt16LE(at * 2)
  return samples
}
