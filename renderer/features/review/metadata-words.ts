import type { MessageKey } from '../../../shared/i18n/translator.ts'

/** Plain words for the fields that files have most often; capitals, blanks and dashes in their names make no difference. */
const keys: Readonly<Record<string, MessageKey>> = {
  author: 'review.meta.author',
  creator: 'review.meta.author',
  'dc:creator': 'review.meta.author',
  title: 'review.meta.title',
  'dc:title': 'review.meta.title',
  subject: 'review.meta.subject',
  'dc:subject': 'review.meta.subject',
  keywords: 'review.meta.keywords',
  creationdate: 'review.meta.created',
  created: 'review.meta.created',
  'dcterms:created': 'review.meta.created',
  createdate: 'review.meta.created',
  creationtime: 'review.meta.created',
  moddate: 'review.meta.modified',
  modified: 'review.meta.modified',
  'dcterms:modified': 'review.meta.modified',
  modifydate: 'review.meta.modified',
  datetime: 'review.meta.modified',
  producer: 'review.meta.program',
  software: 'review.meta.program',
  application: 'review.meta.program',
  xmailer: 'review.meta.program',
  useragent: 'review.meta.program',
  encoder: 'review.meta.program',
  make: 'review.meta.make',
  model: 'review.meta.model',
  datetimeoriginal: 'review.meta.taken',
  from: 'review.meta.from',
  to: 'review.meta.to',
  cc: 'review.meta.cc',
  date: 'review.meta.sent',
  received: 'review.meta.received',
  replyto: 'review.meta.replyTo',
  messageid: 'review.meta.messageId',
  duration: 'review.meta.duration',
  width: 'review.meta.width',
  imagewidth: 'review.meta.width',
  height: 'review.meta.height',
  imageheight: 'review.meta.height',
  pages: 'review.meta.pages',
  pagecount: 'review.meta.pages',
  artist: 'review.meta.artist',
  copyright: 'review.meta.copyright',
  lastmodifiedby: 'review.meta.lastAuthor',
  'cp:lastmodifiedby': 'review.meta.lastAuthor',
  company: 'review.meta.company',
}

/** The catalogue key of the plain word for a field of a format; null where it has none. */
export function metadataKey(name: string): MessageKey | null {
  const plain = name.toLowerCase().replace(/[\s_-]/g, '')
  return Object.hasOwn(keys, plain) ? (keys[plain] ?? null) : null
}
