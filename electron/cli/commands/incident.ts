import { readFile } from 'node:fs/promises'
import type { DateWithPrecision } from '../../../shared/domain/date-with-precision.ts'
import type { Target } from '../../../shared/domain/incident.ts'
import { readDate } from '../../../shared/domain/read-date.ts'
import { VaultError } from '../../../shared/errors.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { actTypes } from '../../../shared/vocabulary/act-types.ts'
import { targetLevels } from '../../../shared/vocabulary/target-levels.ts'
import { codesOf, labelOf } from '../../../shared/vocabulary/term.ts'
import type { Command, Context, Outcome } from '../command.ts'
import { findCase, findPerson } from '../find-record.ts'
import { ours, textTable } from '../text-table.ts'
import { UsageError } from '../usage-error.ts'
import { visible } from '../visible.ts'

export const incidentCommands: readonly Command[] = [
  {
    name: 'incident add',
    required: ['case', 'title', 'act', 'target'],
    options: ['start', 'end', 'country', 'place', 'narrative', 'narrative-file', 'narrative-language'],
    vault: 'open',
    run: add,
  },
  { name: 'incident list', required: ['case'], vault: 'open', run: list },
]

async function add(context: Context): Promise<Outcome> {
  const { api, args, t } = context
  const { id: caseId } = await findCase(api, args.text('case') ?? '')
  const end = args.text('end')
  const made = await api.incidents.create({
    caseId,
    fields: {
      title: args.text('title') ?? '',
      start: dateFrom(args.text('start') ?? 'unknown', context.language),
      end: end === undefined ? null : dateFrom(end, context.language),
      country: args.text('country') ?? null,
      place: args.text('place') ?? '',
      narrative: await narrative(context),
      narrativeLanguage: args.text('narrative-language') ?? 'und',
      acts: args.codes('act', codesOf(actTypes)),
      targets: await Promise.all(args.texts('target').map((text) => targetFrom(context, text))),
    },
  })
  return { json: made, lines: [t('cli.added.incident', { title: visible(made.title), id: made.id })] }
}

async function list({ api, args, t, language }: Context): Promise<Outcome> {
  const { id: caseId } = await findCase(api, args.text('case') ?? '')
  const rows = await api.incidents.inCase({ caseId })
  const table = textTable(
    [t('cli.column.date'), t('cli.column.acts'), t('cli.column.title')],
    rows.map((row) => [
      ours(formatDate(row.start, language)),
      row.acts.map((act) => labelOf(actTypes, act, language)).join(', '),
      row.title,
    ]),
  )
  return { json: { total: rows.length, rows }, lines: rows.length === 0 ? [t('cli.empty.incidents')] : table }
}

/**
 * One date as people write it in any of the four languages, or in ISO form: `2 March 2024`, `2024-03`, `~2024`,
 * `unknown`. Nobody sees here how it was understood, so that 2/3/2024 is refused where it may be March or February.
 */
export function dateFrom(text: string, language: Language): DateWithPrecision {
  const read = readDate(text, language)
  if (!read.ok || read.span.end !== null || read.otherwise !== null) throw new UsageError('cli.usage.date', { value: text })
  return read.span.start
}

/** `LEVEL`, or `LEVEL:PERSON` where a registered person is meant. */
async function targetFrom({ api }: Context, text: string): Promise<Target> {
  const [code, ...name] = text.split(':')
  const level = codesOf(targetLevels).find((known) => known === code)
  if (level === undefined)
    throw new UsageError('cli.usage.code', { option: '--target', value: text, codes: codesOf(targetLevels).join(', ') })
  const person = name.length === 0 ? null : await findPerson(api, name.join(':'))
  return { level, personId: person?.id ?? null, capacity: person?.capacity ?? null }
}

async function narrative({ args, pathOf }: Context): Promise<string> {
  const file = args.text('narrative-file')
  if (file === undefined) return args.text('narrative') ?? ''
  const path = pathOf(file)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw new VaultError(isMissing ? 'FILE_NOT_FOUND' : 'FILE_NOT_READABLE', { path }, error)
  }
}
