import { orderOfDates } from '../../../shared/domain/exchange/cell-reader.ts'
import { type ListColumn, listColumns, listNames, usualColumns } from '../../../shared/domain/exchange/export-request.ts'
import { guessMapping } from '../../../shared/domain/exchange/guess-mapping.ts'
import { type ImportKind, importFieldKeys } from '../../../shared/domain/exchange/import-fields.ts'
import type { ImportReport } from '../../../shared/domain/exchange/import-plan.ts'
import { problemWords } from '../../../shared/domain/exchange/problem-words.ts'
import type { Command, Context, Outcome } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { findCase } from '../find-record.ts'
import { UsageError } from '../usage-error.ts'
import { visible } from '../visible.ts'

const importOptions = ['case', 'fixed', 'month-first', 'dry-run', 'rejected'] as const

export const tableCommands: readonly Command[] = [
  { name: 'incident import', operands: [{ name: 'FILE' }], options: importOptions, vault: 'open', run: importAs('incident') },
  { name: 'person import', operands: [{ name: 'FILE' }], options: importOptions, vault: 'open', run: importAs('person') },
  {
    name: 'list export',
    operands: [{ name: 'FILE' }],
    required: ['of', 'reason'],
    options: ['case', 'text', 'column', 'format', 'codes', 'with-contacts'],
    vault: 'open',
    run: exportList,
  },
]

function importAs(kind: ImportKind): (context: Context) => Promise<Outcome> {
  return async (context) => {
    const { api, args, language, job, pathOf } = context
    const path = pathOf(args.operands[0] ?? '')
    const ref = args.text('case')
    const caseId = ref === undefined ? null : (await findCase(api, ref)).id
    const { format, headers, rows } = await api.exchange.readTable({ path })
    const mapping = guessMapping(kind, headers)
    const order = orderOfDates(rows.flatMap(({ cells }) => cells))
    const dateOrder = args.has('month-first') ? 'month-first' : (order ?? 'day-first')
    const plan = {
      kind,
      path,
      format,
      mapping,
      fixed: args.texts('fixed').map((text) => fixedFrom(kind, text)),
      caseId,
      dateOrder,
    }
    const rejected = args.text('rejected')
    const input = { plan, language, rejectedPath: rejected === undefined ? null : pathOf(rejected) }
    const started = args.has('dry-run') ? api.exchange.tryImport(input) : api.exchange.importTable(input)
    return outcomeOf(await job('import-table', started), context)
  }
}

/** `FIELD=TEXT`: what a field gets where no column says anything. */
function fixedFrom(kind: ImportKind, text: string) {
  const [name = '', ...rest] = text.split('=')
  const keys = importFieldKeys[kind]
  const field = keys.find((key) => key === name)
  if (field === undefined || rest.length === 0)
    throw new UsageError('cli.usage.code', { option: '--fixed', value: text, codes: keys.map((key) => `${key}=…`).join(', ') })
  return { field, text: rest.join('=') }
}

function outcomeOf(report: ImportReport, { t, language }: Context): Outcome {
  const { rows, added, already, rejected, newPeople, problems, rejectedPath } = report
  const lines = [
    t('exchange.countRows', { count: rows }),
    t('exchange.countAdded', { count: added }),
    t('exchange.countAlready', { count: already }),
    t('exchange.countRejected', { count: rejected }),
    ...(report.what === 'incident' ? [t('exchange.countPeople', { count: newPeople })] : []),
    ...problems.map(
      (problem) =>
        `${problemWords(problem, language, visible)} (${problem.rows.join(', ')}${problem.count > problem.rows.length ? ', …' : ''})`,
    ),
    ...(report.isDryRun ? [t('exchange.wouldHint')] : []),
    ...(rejectedPath === null ? [] : [`${t('exchange.rejectedSaved')} ${visible(rejectedPath)}`]),
  ]
  return { json: report, lines, exit: rejected > 0 ? exitCodes.failed : exitCodes.good }
}

async function exportList({ api, args, t, language, job, pathOf }: Context): Promise<Outcome> {
  const of = args.code('of', listNames) ?? 'cases'
  const ref = args.text('case')
  const caseId = ref === undefined ? null : (await findCase(api, ref)).id
  const started = api.exchange.exportList({
    list: queryOf(of, caseId, args.text('text') ?? ''),
    columns: columnsFrom(of, args.texts('column')),
    withContacts: args.has('with-contacts'),
    format: args.code('format', ['csv', 'json']) ?? 'csv',
    words: args.has('codes') ? 'codes' : 'labels',
    language,
    path: pathOf(args.operands[0] ?? ''),
    reason: args.text('reason') ?? '',
  })
  const report = await job('export-list', started)
  return {
    json: report,
    lines: [`${t('exchange.exportDone', { count: report.rows })} ${visible(report.path)}`, t('exchange.exportWarning')],
  }
}

type Name = (typeof listNames)[number]
type Query = Parameters<Context['api']['exchange']['exportList']>[0]['list']

function queryOf(of: Name, caseId: string | null, text: string): Query {
  switch (of) {
    case 'cases':
      return { of, text }
    case 'people':
      return { of, text, filter: { caseId } }
    case 'incidents':
      return { of, filter: { caseId, text } }
    case 'evidence':
      return { of, caseId, text }
    case 'recipients':
    case 'custody':
      return { of }
    case 'consents':
    case 'measures':
      if (caseId === null) throw new UsageError('cli.usage.caseOf', { list: of })
      return { of, caseId }
    default:
      return of satisfies never
  }
}

function columnsFrom(of: Name, wanted: readonly string[]): ListColumn[] {
  const known: readonly ListColumn[] = listColumns[of]
  if (wanted.length === 0) return known.slice(0, usualColumns[of])
  return wanted.map((name) => {
    const column = known.find((one) => one === name)
    if (column === undefined) throw new UsageError('cli.usage.code', { option: '--column', value: name, codes: known.join(', ') })
    return column
  })
}
