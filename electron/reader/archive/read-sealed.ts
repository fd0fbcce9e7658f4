import type { Found } from '../found.ts'
import type { ReadTask } from '../read-file.ts'
import type { FileSource } from '../source.ts'

const formats: Readonly<Record<string, string>> = {
  'application/x-7z-compressed': '7z',
  'application/vnd.rar': 'RAR',
  'application/x-cab': 'CAB',
}

/** Archives that nothing here unpacks: only what they are. */
export async function readSealed(_source: FileSource, { mediaType }: ReadTask): Promise<Found> {
  const value = formats[mediaType] ?? mediaType
  return { failure: 'not-supported', metadata: [{ group: 'archive', name: 'Format', value, zone: null }] }
}
