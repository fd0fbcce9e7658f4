import { xml, zipOf } from './zip.ts'

export type TextDocument = {
  readonly title: string
  readonly language: string
  readonly country: string
  readonly isRightToLeft: boolean
  /** `YYYY-MM-DDTHH:MM:SS`. */
  readonly madeAt: string
  readonly heading: string
  readonly paragraphs: readonly string[]
}

const spaces = [
  'office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  'text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"',
  'dc="http://purl.org/dc/elements/1.1/"',
  'manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"',
]
  .map((space) => `xmlns:${space}`)
  .join(' ')
const start = '<?xml version="1.0" encoding="UTF-8"?>\n'
const mediaType = 'application/vnd.oasis.opendocument.text'

/** An OpenDocument 1.3 text: one heading, then paragraphs. */
export function openDocumentText(document: TextDocument): Buffer {
  const paragraphStyle = document.isRightToLeft
    ? '<style:paragraph-properties fo:text-align="start" style:writing-mode="rl-tb" fo:margin-bottom="0.25cm"/>'
    : '<style:paragraph-properties fo:margin-bottom="0.25cm"/>'
  const [family, locale] = document.isRightToLeft
    ? ['style:font-family-complex="Noto Naskh Arabic" style:font-size-complex="13pt"', 'complex']
    : ['fo:font-family="Noto Sans" fo:font-size="11pt"', '']
  const speech =
    locale === 'complex'
      ? `style:language-complex="${document.language}" style:country-complex="${document.country}"`
      : `fo:language="${document.language}" fo:country="${document.country}"`
  const styles = `<office:document-styles ${spaces} office:version="1.3"><office:styles><style:default-style style:family="paragraph">${paragraphStyle}<style:text-properties ${family} ${speech}/></style:default-style><style:style style:name="Heading" style:family="paragraph"><style:text-properties fo:font-weight="bold" style:font-weight-complex="bold"/></style:style></office:styles></office:document-styles>`
  const body = document.paragraphs.map((paragraph) => `<text:p>${xml(paragraph)}</text:p>`).join('')
  const content = `<office:document-content ${spaces} office:version="1.3"><office:body><office:text><text:h text:style-name="Heading" text:outline-level="1">${xml(document.heading)}</text:h>${body}</office:text></office:body></office:document-content>`
  const meta = `<office:document-meta ${spaces} office:version="1.3"><office:meta><dc:title>${xml(document.title)}</dc:title><dc:date>${document.madeAt}</dc:date><meta:creation-date>${document.madeAt}</meta:creation-date></office:meta></office:document-meta>`
  const files = ['content.xml', 'styles.xml', 'meta.xml']
  const manifest = `<manifest:manifest ${spaces} manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${mediaType}"/>${files.map((file) => `<manifest:file-entry manifest:full-path="${file}" manifest:media-type="text/xml"/>`).join('')}</manifest:manifest>`
  return zipOf([
    { name: 'mimetype', data: mediaType, stored: true },
    { name: 'content.xml', data: start + content },
    { name: 'styles.xml', data: start + styles },
    { name: 'meta.xml', data: start + meta },
    { name: 'META-INF/manifest.xml', data: start + manifest },
  ])
}
