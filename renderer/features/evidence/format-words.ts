import type { MessageKey } from '../../../shared/i18n/translator.ts'

type Format = { readonly key: MessageKey; readonly kind: string }

const whole: Readonly<Record<string, MessageKey>> = {
  'application/pdf': 'evidence.formatPdf',
  'text/plain': 'evidence.formatText',
  'text/csv': 'evidence.formatTable',
  'text/html': 'evidence.formatWeb',
  'message/rfc822': 'evidence.formatMail',
  'application/x-age': 'evidence.formatSealed',
  'application/x-empty': 'evidence.formatEmpty',
  'application/vnd.microsoft.portable-executable': 'evidence.formatProgram',
  'application/x-elf': 'evidence.formatProgram',
}

const kinds: readonly (readonly [type: RegExp, key: MessageKey, kind?: string])[] = [
  [/wordprocessingml/, 'evidence.formatDocument', 'DOCX'],
  [/opendocument\.text/, 'evidence.formatDocument', 'ODT'],
  [/^application\/rtf$/, 'evidence.formatDocument', 'RTF'],
  [/x-ole-storage/, 'evidence.formatDocument', 'Office 97'],
  [/spreadsheetml/, 'evidence.formatSheet', 'XLSX'],
  [/opendocument\.spreadsheet/, 'evidence.formatSheet', 'ODS'],
  [/presentationml/, 'evidence.formatSlides', 'PPTX'],
  [/opendocument\.presentation/, 'evidence.formatSlides', 'ODP'],
  [/^image\//, 'evidence.formatPicture'],
  [/^audio\//, 'evidence.formatAudio'],
  [/^video\//, 'evidence.formatVideo'],
  [/^application\/(json|xml)$/, 'evidence.formatData'],
  [/^application\/(zip|gzip|x-tar|vnd\.rar|x-7z-compressed)$/, 'evidence.formatArchive'],
]

/** What a media type is called: the key of the words, and the short technical name that stands in them. */
export function formatOf(mediaType: string): Format {
  const key = whole[mediaType]
  if (key !== undefined) return { key, kind: '' }
  const found = kinds.find(([type]) => type.test(mediaType))
  return found === undefined
    ? { key: 'evidence.formatUnknown', kind: '' }
    : { key: found[1], kind: found[2] ?? shortName(mediaType) }
}

/** `image/svg+xml` → `SVG`, `application/x-7z-compressed` → `7Z`. */
function shortName(mediaType: string): string {
  const [, subtype = ''] = mediaType.split('/')
  return subtype
    .replace(/^(x-|vnd\.)/, '')
    .replace(/[+-].*$/, '')
    .toUpperCase()
}
