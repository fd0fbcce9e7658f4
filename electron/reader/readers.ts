import type { ReadChild, ReadFile } from './read-file.ts'

/** Readers by media type; each is loaded only where its format comes. A type that ends in `/` stands for the whole family. */
const fileReaders: Readonly<Record<string, () => Promise<ReadFile>>> = {
  'text/': async () => (await import('./text/read-text.ts')).readText,
  'application/json': async () => (await import('./text/read-text.ts')).readJson,
  'application/xml': async () => (await import('./text/read-text.ts')).readXml,
  'text/html': async () => (await import('./markup/read-markup.ts')).readHtml,
  'multipart/related': async () => (await import('./markup/read-mhtml.ts')).readMhtml,
  'application/pdf': async () => (await import('./pdf/read-pdf.ts')).readPdf,
  'image/svg+xml': async () => (await import('./markup/read-markup.ts')).readSvg,
  'application/zip': async () => (await import('./archive/read-zip.ts')).readZip,
  'application/x-tar': async () => (await import('./archive/read-tar.ts')).readTar,
  'application/gzip': async () => (await import('./archive/read-gzip.ts')).readGzip,
  'application/x-7z-compressed': async () => (await import('./archive/read-sealed.ts')).readSealed,
  'application/vnd.rar': async () => (await import('./archive/read-sealed.ts')).readSealed,
  'message/rfc822': async () => (await import('./mail/read-mail.ts')).readMail,
  'application/vnd.ms-outlook': async () => (await import('./mail/read-msg.ts')).readMsg,
  'application/x-ole-storage': async () => (await import('./office/read-ole.ts')).readOle,
  'application/rtf': async () => (await import('./office/read-rtf.ts')).readRtf,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': async () =>
    (await import('./office/read-docx.ts')).readDocx,
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': async () =>
    (await import('./office/read-xlsx.ts')).readXlsx,
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': async () =>
    (await import('./office/read-pptx.ts')).readPptx,
  'application/vnd.oasis.opendocument.text': async () => (await import('./office/read-open-document.ts')).readOpenDocument,
  'application/vnd.oasis.opendocument.spreadsheet': async () => (await import('./office/read-open-document.ts')).readOpenDocument,
  'application/vnd.oasis.opendocument.presentation': async () =>
    (await import('./office/read-open-document.ts')).readOpenDocument,
  'image/': async () => (await import('./media/read-picture.ts')).readPicture,
  'audio/': async () => (await import('./media/read-recording.ts')).readRecording,
  'video/': async () => (await import('./media/read-recording.ts')).readRecording,
  'application/vnd.apple.mpegurl': async () => (await import('./media/read-playlist.ts')).readPlaylist,
  'application/xspf+xml': async () => (await import('./media/read-playlist.ts')).readPlaylist,
  'text/x-scpls': async () => (await import('./media/read-playlist.ts')).readPlaylist,
  'text/x-ms-asx': async () => (await import('./media/read-playlist.ts')).readPlaylist,
}

/** Readers of what lies inside a file, by media type. */
const childReaders: Readonly<Record<string, () => Promise<ReadChild>>> = {
  'application/pdf': async () => (await import('./pdf/pdf-children.ts')).readPdfChild,
  'application/zip': async () => (await import('./archive/read-zip.ts')).readZipChild,
  'application/x-tar': async () => (await import('./archive/read-tar.ts')).readTarChild,
  'application/gzip': async () => (await import('./archive/read-gzip.ts')).readGzipChild,
  'message/rfc822': async () => (await import('./mail/read-mail.ts')).readMailChild,
  'multipart/related': async () => (await import('./mail/read-mail.ts')).readMailChild,
  'application/vnd.ms-outlook': async () => (await import('./mail/read-msg.ts')).readMsgChild,
  'application/x-ole-storage': async () => (await import('./office/read-ole.ts')).readOleChild,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': async () =>
    (await import('./office/document-found.ts')).readOfficeChild,
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': async () =>
    (await import('./office/document-found.ts')).readOfficeChild,
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': async () =>
    (await import('./office/document-found.ts')).readOfficeChild,
  'application/vnd.oasis.opendocument.text': async () => (await import('./office/document-found.ts')).readOfficeChild,
  'application/vnd.oasis.opendocument.spreadsheet': async () => (await import('./office/document-found.ts')).readOfficeChild,
  'application/vnd.oasis.opendocument.presentation': async () => (await import('./office/document-found.ts')).readOfficeChild,
}

/** The reader of a media type; null where there is none. */
export async function fileReaderOf(mediaType: string): Promise<ReadFile | null> {
  return (await find(fileReaders, mediaType)?.()) ?? null
}

/** The reader of the children of a media type; null where it has none. */
export async function childReaderOf(mediaType: string): Promise<ReadChild | null> {
  return (await find(childReaders, mediaType)?.()) ?? null
}

function find<T>(table: Readonly<Record<string, T>>, mediaType: string): T | undefined {
  if (Object.hasOwn(table, mediaType)) return table[mediaType]
  const family = `${mediaType.split('/')[0]}/`
  return Object.hasOwn(table, family) ? table[family] : undefined
}
