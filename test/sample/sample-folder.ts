import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSampleCase } from '../../shared/sample/sample-case.ts'

export const sampleFolder = fileURLToPath(new URL('../../resources/sample/', import.meta.url))
export const filesFolder = join(sampleFolder, 'files')
export const caseText = readFileSync(join(sampleFolder, 'case.json'), 'utf8')
export const sample = parseSampleCase(caseText)

/** Every file of the sample by its path below `files/`, with `/` and in NFC. */
export const sampleFiles: ReadonlyMap<string, Buffer> = new Map(
  readdirSync(filesFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [relative(filesFolder, path).split(sep).join('/').normalize('NFC'), readFileSync(path)] as const
    }),
)

/** @throws where the sample has no such file */
export function sampleFile(path: string): Buffer {
  const bytes = sampleFiles.get(path)
  if (bytes === undefined) throw new Error(`the sample has no ${path}`)
  return bytes
}
