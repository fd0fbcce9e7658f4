import { caseStatuses, nexuses } from '../../../shared/domain/case.ts'
import { formatDate, formatSize } from '../../../shared/i18n/format.ts'
import { classifications } from '../../../shared/vocabulary/classifications.ts'
import { codesOf, labelOf } from '../../../shared/vocabulary/term.ts'
import type { Command, Context, Outcome } from '../command.ts'
import { everyRow, listOutcome } from '../every-row.ts'
import { findCase } from '../find-record.ts'
import { listing } from '../options.ts'
import { factLines, textTable } from '../text-table.ts'
import { visible } from '../visible.ts'

export const caseCommands: readonly Command[] = [
  {
    name: 'case add',
    required: ['title'],
    options: ['summary', 'status', 'classification', 'nexus', 'lead', 'tag'],
    vault: 'open',
    run: add,
  },
  { name: 'case list', options: ['text', ...listing], vault: 'open', run: list },
  { name: 'case show', operands: [{ name: 'CASE' }], vault: 'open', run: show },
]

async function add({ api, args, t }: Context): Promise<Outcome> {
  const made = await api.cases.create({
    title: args.text('title') ?? '',
    summary: args.text('summary') ?? '',
    status: args.code('status', caseStatuses) ?? 'open',
    classification: args.code('classification', codesOf(classifications)) ?? 'confidential',
    nexus: args.code('nexus', nexuses) ?? 'unknown',
    lead: args.text('lead') ?? '',
    tags: [...args.texts('tag')],
  })
  return { json: made, lines: [t('cli.added.case', { reference: made.reference, title: visible(made.title) })] }
}

function list({ api, args, t, language }: Context): Promise<Outcome> {
  return listOutcome(
    args,
    (page) => api.cases.list({ ...page, text: args.text('text') ?? '' }),
    [
      [t('cli.column.reference'), (row) => row.reference],
      [t('cli.column.classification'), (row) => labelOf(classifications, row.classification, language)],
      [t('common.people'), (row) => String(row.personCount)],
      [t('common.evidence'), (row) => String(row.evidenceCount)],
      [t('cli.column.title'), (row) => row.title],
    ],
    t('cli.empty.cases'),
  )
}

async function show({ api, args, t, language }: Context): Promise<Outcome> {
  const found = await findCase(api, args.operands[0] ?? '')
  const incidents = await api.incidents.inCase({ caseId: found.id })
  const people = await api.people.inCase({ caseId: found.id })
  const evidence = []
  for await (const item of everyRow((page) => api.evidence.list({ caseId: found.id, ...page }))) evidence.push(item)
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)]
  return {
    json: { case: found, incidents, people, evidence },
    lines: [
      ...factLines([
        [t('cli.column.reference'), found.reference],
        [t('cli.column.title'), found.title],
        [t('cli.column.classification'), labelOf(classifications, found.classification, language)],
        [t('cli.column.lead'), found.lead],
      ]),
      ...section(
        t('cli.section.incidents'),
        incidents.map(({ start, title }) => `${formatDate(start, language)}  ${visible(title)}`),
      ),
      ...section(
        t('common.people'),
        people.map(({ displayName, roles }) => `${visible(displayName)}${roles.length === 0 ? '' : ` (${roles.join(', ')})`}`),
      ),
      ...section(
        t('common.evidence'),
        evidence.length === 0
          ? []
          : textTable(
              [t('cli.column.size'), t('cli.column.format'), t('cli.column.file')],
              evidence.map((item) => [formatSize(item.sizeBytes, language), item.mediaType, item.originalName]),
            ),
      ),
    ],
  }
}
