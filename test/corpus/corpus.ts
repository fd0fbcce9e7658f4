import { archiveFiles } from './archive-files.ts'
import type { CorpusFile } from './corpus-file.ts'
import { mailFiles } from './mail-files.ts'
import { markupFiles } from './markup-files.ts'
import { officeFiles } from './office-files.ts'
import { pdfFiles } from './pdf-files.ts'
import { pictureFiles } from './picture-files.ts'
import { recordingFiles } from './recording-files.ts'
import { textFiles } from './text-files.ts'

export type { CorpusFile } from './corpus-file.ts'

/**
 * Every file that reader and viewer must bear: each type, good and broken, and every trick that we know. All of them are
 * made here, from code.
 * @param options.listenerPort a listener on this machine; every way to call home leads there and says in its path which it was
 */
export function corpusFiles({ listenerPort }: { readonly listenerPort: number }): readonly CorpusFile[] {
  const home = (way: string) => `http://127.0.0.1:${listenerPort}/${way}`
  return [
    ...textFiles(home),
    ...markupFiles(home),
    ...mailFiles(home),
    ...pdfFiles(home),
    ...pictureFiles(),
    ...recordingFiles(home),
    ...archiveFiles(),
    ...officeFiles(home),
  ]
}
