/** What a vault is called by its folder: `Commission.vault` → `Commission`. */
export function vaultNameOf(path: string): string {
  const name = path.split(/[/\\]/).filter(Boolean).at(-1) ?? path
  return name.replace(/\.vault$/i, '')
}

/**
 * The folder name of a new vault: its name without what file systems refuse (Windows' list, and controls), at most 80
 * characters, with `.vault` at its end.
 */
export function folderNameOf(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[<>:"/\\|?*\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+|[. ]+$/g, '')
  return `${[...plain].slice(0, 80).join('').trim() || 'Vault'}.vault`
}

/** A folder and a name in it, with the separator that the folder's own path uses. */
export function joinPath(folder: string, name: string): string {
  const separator = folder.includes('\\') && !folder.includes('/') ? '\\' : '/'
  return folder.endsWith(separator) ? `${folder}${name}` : `${folder}${separator}${name}`
}
