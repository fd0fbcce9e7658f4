import { type Decoded, decodeText } from '../../../shared/domain/decode-text.ts'
import type { Metadata, ReadWarning } from '../../../shared/domain/reading.ts'
import type { Found } from '../found.ts'
import { readerLimits } from '../limits.ts'
import type { FileSource } from '../source.ts'

/** Plain text, logs, CSV, subtitles: as they are. */
export async function readText(source: FileSource): Promise<Found> {
  const { decoded, warnings } = await decodedOf(source)
  return { pages: [decoded.text], warnings, metadata: [encodingOf(decoded)] }
}

/** JSON as it is, but for letters that are written as escapes: they are what people look for. */
export async function readJson(source: FileSource): Promise<Found> {
  const { decoded, warnings } = await decodedOf(source)
  const text = decoded.text.replace(/\\u([0-9a-f]{4})/gi, (written, hex: string) => {
    const unit = Number.parseInt(hex, 16)
    return unit > 0x7f ? String.fromCharCode(unit) : written
  })
  return { pages: [text], warnings, metadata: [encodingOf(decoded)] }
}

/** XML as it is. A document type that names entities or lies elsewhere is never followed, only told of. */
export async function readXml(source: FileSource): Promise<Found> {
  const { decoded, warnings } = await decodedOf(source, declaredInXml)
  const isReferring = /<!DOCTYPE|<!ENTITY|<xi:include|<\?xml-stylesheet/i.test(decoded.text)
  return {
    pages: [decoded.text],
    warnings: isReferring ? [...warnings, 'external-references'] : [...warnings],
    metadata: [encodingOf(decoded)],
  }
}

/**
 * The beginning of a file as text, as much of it as is read.
 * @param declaredIn finds the encoding that a file names in its first bytes
 */
export async function decodedOf(
  source: FileSource,
  declaredIn: (head: string) => string = () => '',
): Promise<{ readonly decoded: Decoded; readonly warnings: readonly ReadWarning[] }> {
  const bytes = await source.readHead(readerLimits.textBytes)
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2_048))
  return { decoded: decodeText(bytes, declaredIn(head)), warnings: source.sizeBytes > bytes.length ? ['text-cut'] : [] }
}

/** A line of metadata that says how a text was decoded. */
export function encodingOf({ encoding, isGuess }: Decoded): Metadata {
  return { group: 'file', name: isGuess ? 'Encoding (guessed)' : 'Encoding', value: encoding, zone: null }
}

/** The encoding that an XML declaration names. */
export function declaredInXml(head: string): string {
  return /^<\?xml[^>]{0,200}\sencoding\s{0,20}=\s{0,20}["']([\w-]{1,40})["']/.exec(head)?.[1] ?? ''
}
