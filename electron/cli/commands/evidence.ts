import { acquisitionMethods, type EvidenceItem, fieldsOfItem } from '../../../shared/domain/evidence.ts'
import { formatSize } from '../../../shared/i18n/format.ts'
import type { Command, Context, Outcome } from '../command.ts'
import { everyRow, listOutcome } from '../every-row.ts'
import { findCase, findItem, findPerson } from '../find-record.ts'
import { importOutcome } from '../import-outcome.ts'
import { listing } from '../options.ts'
import { UsageError } from '../usage-error.ts'
import { visible } from '../visible.ts'

export const evidenceCommands: readonly Command[] = [
  {
    name: 'evidence add',
    operands: [{ name: 'PATH', many: true }],
    required: ['case'],
    options: ['method', 'acquired-by'],
    vault: 'open',
    run: add,
  },
  { name: 'evidence list', options: ['case', 'text', ...listing], vault: 'open', run: list },
  { name: 'evidence review', required: ['case'], options: ['item', 'all', 'identifies', 'nobody'], vault: 'open', run: review },
  {
    name: 'evidence copy-out',
    operands: [{ name: 'FOLDER' }],
    required: ['case', 'reason'],
    options: ['item', 'all'],
    vault: 'open',
    run: copyOut,
  },
]

async function add({ api, args, t, language, job, pathOf }: Context): Promise<Outcome> {
  const { id: caseId } = await findCase(api, args.text('case') ?? '')
  const started = api.evidence.import({
    caseId,
    paths: args.operands.map(pathOf),
    method: args.code('method', acquisitionMethods) ?? 'received',
    acquiredBy: args.text('acquired-by') ?? '',
  })
  const { files } = await job('import', started)
  return importOutcome(files, { t, language })
}

async function list({ api, args, t, language }: Context): Promise<Outcome> {
  const ref = args.text('case')
  const found = ref === undefined ? null : await findCase(api, ref)
  return listOutcome(
    args,
    (page) => api.evidence.list({ ...page, text: args.text('text') ?? '', ...(found === null ? {} : { caseId: found.id }) }),
    [
      [t('cli.column.id'), (row) => row.id],
      [t('cli.column.sha256'), (row) => row.sha256.slice(0, 12)],
      [t('cli.column.size'), (row) => formatSize(row.sizeBytes, language)],
      [t('cli.column.format'), (row) => row.mediaType],
      [t('cli.column.people'), (row) => (row.peopleReviewed ? String(row.identifies.length) : '?')],
      [t('cli.column.file'), (row) => pathIn(row)],
    ],
    t('cli.empty.evidence'),
  )
}

/** Records whom files identify; a file that nobody has looked at does not leave. */
async function review({ api, args, t }: Context): Promise<Outcome> {
  if (args.has('identifies') === args.has('nobody')) throw new UsageError('cli.usage.identifies')
  const { id: caseId } = await findCase(api, args.text('case') ?? '')
  const people = await Promise.all(args.texts('identifies').map((ref) => findPerson(api, ref)))
  const identifies = people.map(({ id }) => id)
  const reviewed: EvidenceItem[] = []
  for (const item of await chosenItems({ api, args }, caseId)) {
    reviewed.push(
      await api.evidence.update({
        id: item.id,
        version: item.version,
        fields: { ...fieldsOfItem(item), identifies, peopleReviewed: true },
      }),
    )
  }
  return { json: { items: reviewed }, lines: [t('cli.evidence.reviewed', { count: reviewed.length, people: identifies.length })] }
}

async function copyOut({ api, args, t, job, pathOf }: Context): Promise<Outcome> {
  const { id: caseId } = await findCase(api, args.text('case') ?? '')
  const items = await chosenItems({ api, args }, caseId)
  const folder = pathOf(args.operands[0] ?? '')
  const started = api.evidence.copyOut({ ids: items.map(({ id }) => id), folder, reason: args.text('reason') ?? '' })
  const result = await job('copy-out', started)
  return {
    json: result,
    lines: [t('cli.exportAll.done', { count: result.fileCount, path: visible(result.folder) }), t('cli.exportAll.inClear')],
  }
}

async function chosenItems({ api, args }: Pick<Context, 'api' | 'args'>, caseId: string): Promise<EvidenceItem[]> {
  if (args.has('all') === args.has('item')) throw new UsageError('cli.usage.items')
  const items: EvidenceItem[] = []
  if (args.has('all')) for await (const item of everyRow((page) => api.evidence.list({ caseId, ...page }))) items.push(item)
  else for (const ref of args.texts('item')) items.push(await findItem(api, caseId, ref))
  return items
}

function pathIn({ folder, originalName }: EvidenceItem): string {
  return folder === '' ? originalName : `${folder}/${originalName}`
}
