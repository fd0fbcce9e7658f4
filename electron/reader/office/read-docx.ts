import type { ReadWarning } from '../../../shared/domain/reading.ts'
import type { Found } from '../found.ts'
import type { FileSource } from '../source.ts'
import { documentFound, type OfficeContent, type OfficePart } from './document-found.ts'
import type { OfficePackage } from './open-package.ts'
import { reachesOut } from './package-warnings.ts'
import { relationsOf } from './relations.ts'
import { textBlocks } from './text-blocks.ts'
import { walkXml } from './xml-walk.ts'

/** Parts beside the body, by the kind of relation, with the title that they get. */
const beside: readonly (readonly [type: string, title: string])[] = [
  ['header', 'headers'],
  ['footer', 'headers'],
  ['footnotes', 'footnotes'],
  ['endnotes', 'endnotes'],
  ['comments', 'comments'],
  ['diagramData', 'drawings'],
  ['chart', 'drawings'],
]
const mostParts = 200

/** A text document (Office Open XML): body with its tables, headers and footers, notes, comments, drawings. */
export async function readDocx(source: FileSource): Promise<Found> {
  return documentFound(source, content)
}

async function content(document: OfficePackage): Promise<OfficeContent> {
  const main = (await relationsOf(document, '')).find(({ type }) => type === 'officeDocument')?.target
  const body = main !== undefined && document.names.includes(main) ? main : 'word/document.xml'
  const warnings = new Set<ReadWarning>()
  const parts: OfficePart[] = wordText(await document.text(body), 'body', warnings)
  const relations = await relationsOf(document, body)
  for (const [type, title] of beside) {
    const texts: string[] = []
    for (const { target } of relations.filter((relation) => relation.type === type).slice(0, mostParts)) {
      const pieces = wordText(await document.text(target), title, warnings)
      texts.push(
        ...pieces.map((piece) => (piece.kind === 'text' ? piece.text : piece.rows.map((row) => row.join('\t')).join('\n'))),
      )
    }
    const text = [...new Set(texts)].join('\n')
    if (text !== '') parts.push({ kind: 'text', title, text })
  }
  return { parts, pageCount: null, warnings: [...warnings] }
}

/** The text of one part of a document. What was deleted with tracking and what is hidden is text too, with a warning. */
export function wordText(xml: string, title: string, warnings: Set<ReadWarning>): OfficePart[] {
  const blocks = textBlocks(title)
  let [isText, fallback, properties] = [false, 0, 0]
  let isInstruction = false
  const instructions: string[] = []
  walkXml(xml, {
    open: (name, attribute) => {
      if (name === 'fallback') fallback += 1
      if (fallback > 0) return
      if (name === 't' || name === 'deltext') isText = true
      else if (name === 'tab' && properties === 0) blocks.write('\t')
      else if (name === 'br' || name === 'cr') blocks.endLine()
      else if (name === 'nobreakhyphen') blocks.write('\u2011')
      else if (name === 'tbl') blocks.openTable()
      else if (name === 'tr') blocks.openRow()
      else if (name === 'ppr') properties += 1
      else if (name === 'instrtext' || name === 'delinstrtext') isInstruction = true
      else if (name === 'fldchar') instructions.push('\n')
      else if (name === 'vanish' || name === 'specvanish') {
        if (!/^(0|false|off)$/i.test(attribute('val') ?? '')) warnings.add('hidden-text')
      }
      if (name === 'deltext' || name === 'movefrom') warnings.add('hidden-text')
      if (name === 'fldsimple' && reachesOut(attribute('instr') ?? '')) warnings.add('external-references')
      if (name === 'ddelink' || name === 'altchunk') warnings.add('external-references')
      if (name === 'comment') blocks.write(`${[attribute('author'), attribute('date')].filter(Boolean).join(', ')}: `)
    },
    text: (text) => {
      if (fallback > 0) return
      if (isInstruction) instructions.push(text)
      else if (isText) blocks.write(text)
    },
    close: (name) => {
      if (name === 'fallback') fallback = Math.max(0, fallback - 1)
      if (fallback > 0) return
      if (name === 't' || name === 'deltext') isText = false
      else if (name === 'p') blocks.endLine()
      else if (name === 'tc') blocks.closeCell()
      else if (name === 'tbl') blocks.closeTable()
      else if (name === 'ppr') properties = Math.max(0, properties - 1)
      else if (name === 'instrtext' || name === 'delinstrtext') isInstruction = false
    },
    isDone: blocks.isFull,
  })
  if (reachesOut(instructions.join(''))) warnings.add('external-references')
  if (blocks.isFull()) warnings.add('text-cut')
  return blocks.parts()
}
