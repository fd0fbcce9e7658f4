/**
 * Whether a name inside an archive would lead out of the folder that it is unpacked into: `..`, an absolute path, a drive
 * letter, on any system. Both slashes separate folders, because half of all programs take them so.
 */
export function escapesFolder(name: string): boolean {
  const path = name.replaceAll('\\', '/')
  return path.startsWith('/') || /^[A-Za-z]:/.test(path) || path.includes('\0') || path.split('/').includes('..')
}
