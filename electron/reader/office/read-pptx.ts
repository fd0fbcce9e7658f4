import type { ReadWarning } from '../../../shared/domain/reading.ts'
import { readingLimits } from '../../../shared/domain/reading.ts'
import type { Found } from '../found.ts'
import type { FileSource } from '../source.ts'
import { documentFound, type OfficeContent, type OfficePart } from './document-found.ts'
import type { OfficePackage } from './open-package.ts'
import { wordText } from './read-docx.ts'
import { relationsOf } from './relations.ts'
import { walkXml } from './xml-walk.ts'

const mostSlides = 450

/** A presentation (Office Open XML): a page for each slide, with its notes and comments below its text. */
export async function readPptx(source: FileSource): Promise<Found> {
  return documentFound(source, content)
}

async function content(document: OfficePackage): Promise<OfficeContent> {
  const main = (await relationsOf(document, '')).find(({ type }) => type === 'officeDocument')?.target ?? 'ppt/presentation.xml'
  const warnings = new Set<ReadWarning>()
  const relations = new Map((await relationsOf(document, main)).map(({ id, target }) => [id, target]))
  const slides: string[] = []
  walkXml(await document.text(main), {
    open: (name, attribute) => {
      const target = name === 'sldid' ? relations.get(attribute('r:id') ?? '') : undefined
      if (target !== undefined) slides.push(target)
    },
    isDone: () => slides.length > readingLimits.pages,
  })
  const parts: OfficePart[] = []
  for (const slide of slides.slice(0, mostSlides)) parts.push(await slidePart(document, slide, warnings))
  if (slides.length > mostSlides) warnings.add('pages-cut')
  return { parts, pageCount: slides.length, warnings: [...warnings] }
}

async function slidePart(document: OfficePackage, slide: string, warnings: Set<ReadWarning>): Promise<OfficePart> {
  const xml = await document.text(slide)
  if (/<(?:\w{1,20}:)?sld\s[^>]{0,2000}\bshow\s?=\s?["'](0|false)["']/.test(xml.slice(0, 10_000))) warnings.add('hidden-text')
  const texts = [plain(xml, warnings)]
  for (const { type, target } of await relationsOf(document, slide))
    if (/^(notesSlide|comments|diagramData|chart)$/.test(type)) texts.push(plain(await document.text(target), warnings))
  return { kind: 'text', title: 'slide', text: texts.filter((text) => text !== '').join('\n\n') }
}

/** The text of a slide: paragraphs, rows of tables on one line each. */
function plain(xml: string, warnings: Set<ReadWarning>): string {
  return wordText(xml, 'slide', warnings)
    .map((part) => (part.kind === 'text' ? part.text : part.rows.map((row) => row.join('\t')).join('\n')))
    .join('\n')
}
