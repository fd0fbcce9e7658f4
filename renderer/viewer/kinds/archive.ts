import type { ReadPart } from '../../../shared/domain/reading.ts'
import type { DrawContext, DrawFile } from '../drawer.ts'
import { hexDrawing } from './hex/hex-drawing.ts'
import { drawTable } from './table/table-drawing.ts'
import { type MakeDrawing, textualDrawer } from './textual-drawer.ts'

/** An archive as a list of what lies in it; nothing of it is taken out here. */
export const drawArchive: DrawFile = (context) => {
  const list = context.file.parts.find((part) => part.kind === 'table')
  const bytes = ['hex', hexDrawing(context)] as const
  return textualDrawer(context, list?.kind === 'table' ? [['drawn', entries(context, list)], bytes] : [bytes])
}

function entries({ t }: DrawContext, list: Extract<ReadPart, { kind: 'table' }>): MakeDrawing {
  const problems: Readonly<Record<string, string>> = {
    encrypted: t('viewer.entryEncrypted'),
    damaged: t('viewer.entryDamaged'),
    'not-supported': t('viewer.entryNotSupported'),
    'too-large': t('viewer.entryTooLarge'),
    'path-escapes': t('viewer.entryPathEscapes'),
    link: t('viewer.entryLink'),
  }
  return async (into, note) => {
    if (list.isCut) note(t('viewer.cutTable'))
    const rows = list.rows.map(([name = '', size = '', time = '', problem = '']) => [
      name,
      size,
      time,
      Object.hasOwn(problems, problem) ? (problems[problem] ?? problem) : problem,
    ])
    const headings = [t('viewer.entryName'), t('viewer.entrySize'), t('viewer.entryTime'), t('viewer.entryProblem')]
    return drawTable(into, { rows, columns: 4, label: t('viewer.entries'), headings })
  }
}
