import { type Decoded, decodeText } from '../../../shared/domain/decode-text.ts'
import type { DrawContext } from '../drawer.ts'

/** So much of a file of text is read; the reader of the vault reads as much. */
export const mostTextBytes = 16 * 1024 * 1024

/**
 * The beginning of a file as text, decoded as the vault does.
 * @param declaredIn finds the encoding that a file names in its first bytes
 */
export async function readFileText(
  { file, bytesOf }: Pick<DrawContext, 'file' | 'bytesOf'>,
  declaredIn: (head: string) => string = () => '',
): Promise<Decoded & { readonly isCut: boolean }> {
  const bytes = await bytesOf(0, Math.min(file.sizeBytes, mostTextBytes))
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2_048))
  return { ...decodeText(bytes, declaredIn(head)), isCut: file.sizeBytes > mostTextBytes }
}

/** The encoding that an XML declaration names. */
export function declaredInXml(head: string): string {
  return /^<\?xml[^>]{0,200}\sencoding\s{0,20}=\s{0,20}["']([\w-]{1,40})["']/.exec(head)?.[1] ?? ''
}
