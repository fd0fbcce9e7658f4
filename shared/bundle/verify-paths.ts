import * as v from 'valibot'
import { BundleId, fixedPaths, isFilePath, topFolderOf } from './format.ts'
import { type Finding, finding } from './report.ts'
import { collisionKeyOf, isSafeName } from './safe-name.ts'
import { shownPath } from './shown-path.ts'

/** The entries of a bundle by their path below the top folder, and what is wrong with the names. */
export type CheckedPaths = { readonly bundleId: string | null; readonly findings: readonly Finding[] }

/** Checks every name of a ZIP: where it would be written, whether it is there once, and whether the SPEC has it. */
export function checkPaths(paths: readonly string[]): CheckedPaths {
  const findings: Finding[] = []
  const seen = new Map<string, string>()
  const tops = paths.map((path) => path.split('/')[0] ?? '')
  const top = tops.find(isTopFolder) ?? tops[0] ?? ''
  const isTopRight = isTopFolder(top)
  if (!isTopRight && paths.length > 0) findings.push(finding('bag-invalid', { reason: 'top-folder', path: shownPath(top) }))
  for (const path of paths) {
    const key = collisionKeyOf(path)
    if (seen.has(key)) findings.push(finding('path-duplicate', { path: shownPath(path) }))
    seen.set(key, path)
    if (!isSafePath(path)) findings.push(finding('path-unsafe', { path: shownPath(path) }))
    else if (!isInSpec(path, top)) findings.push(finding('file-unlisted', { path: shownPath(path) }))
  }
  return { bundleId: isTopRight ? bundleIdOf(top) : null, findings }
}

function bundleIdOf(top: string): string {
  return top.replace(/^bundle-/, '')
}

function isTopFolder(name: string): boolean {
  return v.is(BundleId, bundleIdOf(name)) && name === topFolderOf(bundleIdOf(name))
}

/** Only safe names between the slashes: nothing absolute, no `..`, no drive, no backslash. */
function isSafePath(path: string): boolean {
  return path.split('/').every((name) => name !== '' && isSafeName(name))
}

function isInSpec(path: string, top: string): boolean {
  if (!path.startsWith(`${top}/`)) return false
  const inside = path.slice(top.length + 1)
  const id = inside.split('/')[2] ?? ''
  return fixedPaths.includes(inside) || (isFilePath(inside) && v.is(BundleId, id))
}
