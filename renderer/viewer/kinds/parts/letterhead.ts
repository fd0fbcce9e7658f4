import type { ReadPart } from '../../../../shared/domain/reading.ts'
import type { DrawContext } from '../../drawer.ts'
import { made } from '../drawing.ts'
import { drawText } from '../lines/draw-text.ts'

/** Headers that people ask for first, in this order, with their words. */
const known = [
  ['from', 'viewer.from'],
  ['sender', 'viewer.sender'],
  ['reply-to', 'viewer.replyTo'],
  ['to', 'viewer.to'],
  ['cc', 'viewer.cc'],
  ['bcc', 'viewer.bcc'],
  ['date', 'viewer.date'],
  ['subject', 'viewer.subject'],
] as const

/** Longer values are folded. */
const longest = 400
const mostHeaders = 500

/** The head of a mail: who, to whom, when, about what; all other headers folded below it. */
export function letterhead(part: Extract<ReadPart, { kind: 'facts' }>, { t }: Pick<DrawContext, 't'>): HTMLElement {
  const head = made('div', 'letterhead')
  const list = made('dl', 'facts')
  for (const [name, key] of known)
    for (const [, value] of part.facts.filter(([own]) => own.toLowerCase() === name).slice(0, 5)) addFact(list, t(key), value, t)
  head.append(list)
  const others = part.facts.filter(([name]) => !known.some(([own]) => own === name.toLowerCase()))
  if (others.length === 0) return head
  const more = made('details', 'more-headers')
  more.append(made('summary', '', t('viewer.allHeaders', { count: others.length })))
  const rest = made('dl', 'facts')
  for (const [name, value] of others.slice(0, mostHeaders)) addFact(rest, name, value, t)
  more.append(rest)
  head.append(more)
  return head
}

function addFact(list: HTMLElement, name: string, value: string, t: DrawContext['t']): void {
  const term = made('dt', '')
  drawText(term, name.slice(0, 200))
  const place = made('dd', '')
  const said = made('bdi', '')
  place.append(said)
  drawText(said, value.slice(0, longest))
  if (value.length > longest) {
    const more = made('button', 'show-more', t('viewer.showMore'))
    more.type = 'button'
    more.addEventListener('click', () => {
      drawText(said, value)
      place.replaceChildren(said)
    })
    place.append(document.createTextNode('… '), more)
  }
  list.append(term, place)
}
