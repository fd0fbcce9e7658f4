import { BAGIT_TEXT, type Manifest, parseManifest } from './bag.ts'
import { fixedPaths, paths } from './format.ts'
import { type Finding, finding } from './report.ts'
import { shownPath } from './shown-path.ts'

/** A file of the bag as it was found. */
export type BagFile = { readonly sizeBytes: number; readonly sha256: string }

/** What a bag is checked from: its files by path, and the bytes of the small ones that its form rests on. */
export type BagInput = {
  readonly files: ReadonlyMap<string, BagFile>
  /** Names in the ZIP, also of entries that could not be read. */
  readonly present: ReadonlySet<string>
  readonly textOf: (path: string) => Uint8Array | null
}

/** Checks that the bag is complete, that nothing was added, and that every hash is right. */
export function checkBag({ files, present, textOf }: BagInput): Finding[] {
  const findings: Finding[] = []
  for (const path of fixedPaths) if (!present.has(path)) findings.push(missing(path))
  const bagit = textOf(paths.bagit)
  if (bagit && !isText(bagit, BAGIT_TEXT)) findings.push(finding('bag-invalid', { reason: paths.bagit }))
  const manifests = [
    { path: paths.manifest, isItsOwn: (path: string) => path.startsWith('data/') },
    { path: paths.tagManifest, isItsOwn: isTagFile },
  ]
  for (const { path, isItsOwn } of manifests) {
    const bytes = textOf(path)
    const manifest = bytes && parseManifest(bytes)
    if (bytes && !manifest) findings.push(finding('bag-invalid', { reason: path }))
    if (manifest) findings.push(...checkManifest(manifest, { files, present, textOf }, isItsOwn))
  }
  if (findings.some(({ code }) => code === 'bag-invalid')) return findings
  const isComplete = !findings.some(({ code }) => code === 'file-missing' || code === 'file-unlisted')
  if (isComplete) findings.push(finding('complete', { files: present.size }))
  if (!findings.some(({ code }) => code === 'hash-wrong') && isComplete)
    findings.push(finding('hashes-good', { files: files.size }))
  return findings
}

/** Tag files that the tag manifest lists: all outside `data/` but itself and its signature. */
function isTagFile(path: string): boolean {
  return !path.startsWith('data/') && path !== paths.tagManifest && path !== paths.signature
}

function checkManifest(manifest: Manifest, { files, present }: BagInput, isItsOwn: (path: string) => boolean): Finding[] {
  const findings: Finding[] = []
  for (const [path, sha256] of manifest) {
    const found = files.get(path)
    if (!isItsOwn(path)) findings.push(finding('bag-invalid', { reason: 'manifest-of-another', path: shownPath(path) }))
    else if (!present.has(path) && !fixedPaths.includes(path)) findings.push(missing(path))
    else if (found && found.sha256 !== sha256) findings.push(finding('hash-wrong', { path: shownPath(path) }))
  }
  for (const path of present)
    if (isItsOwn(path) && !manifest.has(path)) findings.push(finding('file-unlisted', { path: shownPath(path) }))
  return findings
}

function missing(path: string): Finding {
  return finding('file-missing', { path: shownPath(path) })
}

function isText(bytes: Uint8Array, text: string): boolean {
  return bytes.length === text.length && [...bytes].every((byte, index) => byte === text.charCodeAt(index))
}
