import type { DrawContext } from '../../drawer.ts'

/** What was taken out of a document before it was drawn, and how many of each. */
export const takenKinds = ['scripts', 'pictures', 'forms', 'frames', 'styles', 'links'] as const
type TakenKind = (typeof takenKinds)[number]
export type TakenOut = Readonly<Record<TakenKind, number>>

/** Counts what is taken out. */
export function takenCounter() {
  const counts: Record<TakenKind, number> = { scripts: 0, pictures: 0, forms: 0, frames: 0, styles: 0, links: 0 }
  return {
    count: (kind: TakenKind, some = 1) => {
      counts[kind] += some
    },
    counts: (): TakenOut => ({ ...counts }),
  }
}

const kindsOfElements: Readonly<Record<string, TakenKind>> = {
  script: 'scripts',
  img: 'pictures',
  image: 'pictures',
  picture: 'pictures',
  svg: 'pictures',
  video: 'pictures',
  audio: 'pictures',
  canvas: 'pictures',
  form: 'forms',
  iframe: 'frames',
  frame: 'frames',
  object: 'frames',
  embed: 'frames',
  applet: 'frames',
  foreignobject: 'frames',
  style: 'styles',
  link: 'styles',
}

/** As what an element counts that is not drawn; null for what nobody misses. */
export function takenKindOf(tagName: string): TakenKind | null {
  return Object.hasOwn(kindsOfElements, tagName) ? (kindsOfElements[tagName] ?? null) : null
}

const words = {
  scripts: 'viewer.takenScripts',
  pictures: 'viewer.takenPictures',
  forms: 'viewer.takenForms',
  frames: 'viewer.takenFrames',
  styles: 'viewer.takenStyles',
  links: 'viewer.takenLinks',
} as const

/** What was taken out, in words; null where nothing was. */
export function takenWords(taken: TakenOut, t: DrawContext['t']): string | null {
  const list = takenKinds.filter((kind) => taken[kind] > 0).map((kind) => t(words[kind], { count: taken[kind] }))
  if (list.length === 0) return null
  const format = new Intl.ListFormat(document.documentElement.lang || 'en', { type: 'conjunction' })
  return t('viewer.takenOut', { list: format.format(list) })
}
