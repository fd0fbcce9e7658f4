import { type ViewKind, viewKindOf } from '../../../shared/domain/view-kind.ts'
import type { IconName } from '../../ui/icon-paths.ts'

const icons: Readonly<Record<ViewKind, IconName>> = {
  image: 'image',
  svg: 'image',
  pdf: 'evidence',
  audio: 'sound',
  video: 'video',
  text: 'evidence',
  csv: 'table',
  json: 'file',
  xml: 'file',
  html: 'evidence',
  mail: 'mail',
  office: 'evidence',
  archive: 'archive',
  hex: 'file',
}

/** What stands for an item that has no small picture. */
export function iconOf(mediaType: string): IconName {
  return icons[viewKindOf(mediaType)]
}
