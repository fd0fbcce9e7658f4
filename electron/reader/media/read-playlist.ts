import type { Found } from '../found.ts'
import type { ReadTask } from '../read-file.ts'
import type { FileSource } from '../source.ts'
import { readText, readXml } from '../text/read-text.ts'

/** A playlist is text that leads elsewhere: it is shown, and nothing that it names is fetched. */
export async function readPlaylist(source: FileSource, task: ReadTask): Promise<Found> {
  const found = await (task.mediaType.endsWith('+xml') ? readXml : readText)(source)
  const leads = (found.pages ?? []).some((page) => /[a-z][a-z0-9+.-]{1,20}:\/\/|^\\\\|"\/\//im.test(page))
  return { ...found, warnings: [...new Set([...(found.warnings ?? []), ...(leads ? ['loads-from-network' as const] : [])])] }
}
