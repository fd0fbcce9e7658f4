/** What is odd about the name of a file. */
export const nameWarnings = ['type-mismatch', 'direction-marks', 'double-ending', 'control-characters'] as const
export type NameWarning = (typeof nameWarnings)[number]

/**
 * The endings that files of a type carry. An ending that stands nowhere here says nothing, so it contradicts nothing.
 * Types whose files look alike from their first bytes stand together: a workbook is an archive, a log is text.
 */
const families: readonly (readonly [types: readonly string[], endings: readonly string[]])[] = [
  [['image/jpeg'], ['jpg', 'jpeg', 'jpe', 'jfif']],
  [['image/png'], ['png']],
  [['image/gif'], ['gif']],
  [['image/webp'], ['webp']],
  [['image/bmp'], ['bmp', 'dib']],
  [['image/avif'], ['avif']],
  [['image/heic'], ['heic', 'heif']],
  [['image/tiff'], ['tif', 'tiff', 'dng', 'nef', 'cr2', 'arw']],
  [
    ['image/svg+xml', 'application/xml'],
    ['svg', 'xml', 'xsl', 'xsd', 'rss', 'gpx', 'kml'],
  ],
  [['application/pdf'], ['pdf']],
  [['audio/mpeg'], ['mp3', 'mp2']],
  [['audio/wav'], ['wav', 'wave']],
  [['audio/flac'], ['flac']],
  [
    ['audio/ogg', 'video/ogg'],
    ['ogg', 'oga', 'ogv', 'opus'],
  ],
  [
    ['audio/mp4', 'video/mp4', 'video/quicktime', 'video/3gpp', 'audio/aac'],
    ['mp4', 'm4a', 'm4v', 'mov', 'qt', '3gp', '3g2', 'aac', 'm4b'],
  ],
  [
    ['video/webm', 'audio/webm', 'video/x-matroska'],
    ['webm', 'mkv', 'mka', 'weba'],
  ],
  [['video/x-msvideo'], ['avi']],
  [['audio/amr'], ['amr']],
  [['audio/aiff'], ['aif', 'aiff', 'aifc']],
  [['video/x-ms-wmv'], ['wmv', 'wma', 'asf']],
  [['video/x-flv'], ['flv']],
  [['video/mpeg'], ['mpg', 'mpeg', 'vob']],
  [
    ['application/vnd.apple.mpegurl', 'text/x-scpls', 'text/x-ms-asx', 'application/xspf+xml'],
    ['m3u', 'm3u8', 'pls', 'asx', 'xspf'],
  ],
  [
    ['text/html', 'multipart/related', 'message/rfc822'],
    ['html', 'htm', 'xhtml', 'mht', 'mhtml', 'eml', 'emlx'],
  ],
  [
    ['application/vnd.ms-outlook', 'application/x-ole-storage'],
    ['msg', 'doc', 'xls', 'ppt', 'dot', 'xlt', 'pps', 'mpp'],
  ],
  [
    [
      'application/zip',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'application/vnd.openxmlformats-officedocument.presentationml.presentation',
      'application/vnd.oasis.opendocument.text',
      'application/vnd.oasis.opendocument.spreadsheet',
      'application/vnd.oasis.opendocument.presentation',
    ],
    ['zip', 'docx', 'docm', 'dotx', 'xlsx', 'xlsm', 'pptx', 'pptm', 'odt', 'ods', 'odp', 'epub', 'kmz', 'wacz', 'jar', 'apk'],
  ],
  [['application/gzip'], ['gz', 'tgz']],
  [['application/x-tar'], ['tar']],
  [['application/x-7z-compressed'], ['7z']],
  [['application/vnd.rar'], ['rar']],
  [['application/rtf'], ['rtf', 'doc']],
  [['application/vnd.microsoft.portable-executable'], ['exe', 'dll', 'scr', 'com', 'sys', 'cpl', 'ocx']],
  [['application/x-elf'], ['so', 'elf', 'bin', 'run']],
  [['application/x-msi'], ['msi', 'msp']],
  [['application/x-ms-shortcut'], ['lnk']],
  [['application/vnd.ms-cab-compressed'], ['cab']],
  [['application/vnd.sqlite3'], ['sqlite', 'sqlite3', 'db']],
  [['application/x-age'], ['age']],
]

/** Of one zip family, an ending that names a format must fit it. */
const precise: Readonly<Record<string, readonly string[]>> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx', 'docm', 'dotx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx', 'xlsm'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx', 'pptm'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'application/vnd.oasis.opendocument.presentation': ['odp'],
}

/** Files that a system runs when they are opened. */
const executables: ReadonlySet<string> = new Set(
  'exe scr com bat cmd ps1 vbs vbe js jse wsf wsh msi msp pif cpl hta lnk jar app apk sh command desktop reg dll scf url'.split(
    ' ',
  ),
)

/**
 * What a person should know about the name of a file before trusting it: that its ending belongs to another type than its
 * content, that characters turn its direction or cannot be seen, that it has two endings of which the last is the dangerous
 * or the true one.
 * @param mediaType as found in the content
 */
export function nameWarningsOf(name: string, mediaType: string): NameWarning[] {
  const warnings: NameWarning[] = []
  const visible = name.replace(/[\p{Cc}\p{Cf}]/gu, '').trim()
  const [, ...endings] = visible.toLowerCase().split('.')
  const ending = endings.at(-1) ?? ''
  const before = endings.at(-2) ?? ''
  if (isMismatch(ending, mediaType)) warnings.push('type-mismatch')
  if (/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/u.test(name)) warnings.push('direction-marks')
  if (isDouble(before, ending)) warnings.push('double-ending')
  if (/\p{Cc}/u.test(name)) warnings.push('control-characters')
  return warnings
}

function isMismatch(ending: string, mediaType: string): boolean {
  const known = familyOf(ending)
  if (known === null) return executables.has(ending) && !mediaType.startsWith('text/') && !isExecutableType(mediaType)
  const fitting = precise[mediaType]
  const isNamed = Object.values(precise).some((endings) => endings.includes(ending))
  if (fitting !== undefined && isNamed) return !fitting.includes(ending)
  return (
    !families.some(([types, endings]) => types.includes(mediaType) && endings.includes(ending)) && !isUntold(known, mediaType)
  )
}

/** Text says little by its first bytes: what is written as text may be taken for text of another kind. */
function isUntold(endingTypes: readonly string[], mediaType: string): boolean {
  const isText = (type: string) =>
    type.startsWith('text/') || ['application/json', 'application/xml', 'image/svg+xml', 'message/rfc822'].includes(type)
  return isText(mediaType) && endingTypes.every((type) => isText(type) || type === 'multipart/related')
}

function isExecutableType(mediaType: string): boolean {
  return (
    mediaType === 'application/vnd.microsoft.portable-executable' ||
    mediaType === 'application/x-elf' ||
    mediaType === 'application/zip'
  )
}

/** `invoice.pdf.exe`, `photo.jpg.html`; not `backup.tar.gz` or `minutes.2026.pdf`. */
function isDouble(before: string, ending: string): boolean {
  const first = familyOf(before)
  if (first === null || before === ending) return false
  if (executables.has(ending)) return true
  const last = familyOf(ending)
  const isWrapped = ['gz', 'age', 'zip', '7z', 'rar'].includes(ending)
  return last !== null && last !== first && !isWrapped
}

function familyOf(ending: string): readonly string[] | null {
  return families.find(([, endings]) => endings.includes(ending))?.[0] ?? textEndings.get(ending) ?? null
}

/** Endings of text, and the types it is taken for. */
const textTypes = ['text/plain', 'text/csv', 'text/vtt', 'application/json']
const textEndings: ReadonlyMap<string, readonly string[]> = new Map(
  ['txt', 'log', 'md', 'srt', 'vtt', 'csv', 'tsv', 'json', 'geojson', 'ics', 'vcf', 'ini', 'yml', 'yaml', 'tex'].map((ending) => [
    ending,
    textTypes,
  ]),
)
