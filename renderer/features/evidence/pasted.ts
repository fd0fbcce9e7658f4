/** The most that may be pasted: larger things have a file, and a file has a path. */
export const pasteLimitBytes = 32 * 1024 * 1024

/** What was pasted without a place on this machine. */
export type Pasted = { readonly what: 'picture' | 'text' | 'file'; readonly name: string; readonly blob: Blob }

export type PasteNames = {
  readonly picture: (ending: string) => string
  readonly text: () => string
}

const endings: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/bmp': 'bmp',
  'image/avif': 'avif',
  'image/svg+xml': 'svg',
}

/** What a paste holds when it is not a file with a path: a picture, a file, a text; null where it is empty. */
export function pastedFrom(files: readonly File[], text: string, names: PasteNames): Pasted | null {
  const [file] = files
  if (file !== undefined) {
    const ending = endings[file.type]
    // Browsers call every pasted picture "image.png"; that name says nothing.
    if (ending !== undefined && /^image\.\w+$/i.test(file.name))
      return { what: 'picture', name: names.picture(ending), blob: file }
    return { what: file.type.startsWith('image/') ? 'picture' : 'file', name: file.name, blob: file }
  }
  return text.trim() === '' ? null : { what: 'text', name: names.text(), blob: new Blob([text]) }
}

/** `2026-03-02 21.40`, on this machine: it sorts, and stands in file names of every system. */
export function stampForName(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())} ${two(now.getHours())}.${two(now.getMinutes())}`
}

/** The bytes of a blob in base64. */
export function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''))
    reader.onerror = () => reject(reader.error ?? new Error('the blob could not be read'))
    reader.readAsDataURL(blob)
  })
}
