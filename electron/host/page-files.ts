import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import * as v from 'valibot'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  // What pdf.js reads as bytes: character maps, fonts, colour profiles.
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
  '.ttf': 'font/ttf',
  '.icc': 'application/octet-stream',
}

/** Names inside the built page: folders and files of plain letters, no way up. */
const Name = v.pipe(v.string(), v.regex(/^[\w-]+(?:\.[\w-]+)*(?:\/[\w-]+(?:\.[\w-]+)*)*$/))

/** Browsers driven over a pipe die of a message above 100 MB; no file of the page comes near this. */
const largestBytes = 8_000_000

export type PageAnswer = {
  readonly status: 200 | 206 | 404 | 416
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

export type HeadersOf = (type: string) => Readonly<Record<string, string>>

/** Answers a path of the page (`/assets/index.js`) with its file. */
export type PageFiles = (path: string) => Promise<PageAnswer>

/**
 * The files of the built page or viewer, by the list that the build wrote (`files.json`), read once. What is not on the
 * list does not exist: paths are looked up, never joined.
 * @param headersOf the headers of a file of a media type
 * @throws Error where it has not been built
 */
export async function pageFiles(folder: string, headersOf: HeadersOf): Promise<PageFiles> {
  const nothing: PageAnswer = { status: 404, headers: headersOf('text/plain; charset=utf-8'), body: Buffer.alloc(0) }
  const answerWith = async (name: string): Promise<PageAnswer> => {
    const type = types[extname(name)]
    const body = await readFile(join(folder, ...name.split('/')))
    return type === undefined || body.length > largestBytes ? nothing : { status: 200, headers: headersOf(type), body }
  }
  const names = v.parse(v.array(Name), JSON.parse(await readFile(join(folder, 'files.json'), 'utf8')))
  const known = new Map<string, PageAnswer>(
    await Promise.all(names.map(async (name) => [`/${name}`, await answerWith(name)] as const)),
  )
  return async (path) => known.get(path === '/' ? '/index.html' : path) ?? nothing
}
