import type { BinKind, BinOutlook, BinRow } from '../../../shared/contract/bin.ts'
import { localDay } from '../../../shared/domain/local-day.ts'
import { heldCasesOf, keptUntil, neededBy } from '../records/bin-rules.ts'
import { countBundlesOf, countWithIt, listBin } from '../records/bin-table.ts'
import { countStaying } from '../records/origin-table.ts'
import type { OpenVault } from '../session/open-vault.ts'
import { type Refs, subjectsOf } from './subjects-of.ts'

/** What deleting records would take with it, or what destroying those in the recycle bin would. @throws VaultError NOT_FOUND */
export function outlookOf({ db, writer }: OpenVault, refs: Refs): BinOutlook {
  const subjects = subjectsOf(db, refs)
  const today = localDay(new Date(writer.now()))
  const withIt = new Map<BinKind, number>()
  for (const subject of subjects)
    for (const [kind, count] of countWithIt(db, subject, subject.deletedAt !== null))
      withIt.set(kind, (withIt.get(kind) ?? 0) + count)
  const kept = new Map(subjects.flatMap((subject) => keptUntil(db, subject, today)).map(({ reference, day }) => [reference, day]))
  return {
    withIt: [...withIt].filter(([, count]) => count > 0).map(([kind, count]) => ({ kind, count })),
    held: [...new Set(subjects.flatMap((subject) => heldCasesOf(db, subject)))].sort(),
    neededBy: [...new Set(subjects.flatMap((subject) => neededBy(db, subject)))].sort(),
    keptUntil: [...kept].map(([reference, day]) => ({ reference, day })),
    derivatives: countStaying(
      db,
      subjects.map(({ id }) => id),
    ),
    bundles: subjects.reduce((sum, { kind, id }) => sum + (kind === 'case' ? countBundlesOf(db, id) : 0), 0),
  }
}

/** The recycle bin in pages, with what went with each record and whether a legal hold keeps it. */
export function binPage(
  { db }: OpenVault,
  input: { readonly offset: number; readonly limit: number; readonly text: string },
): { total: number; rows: BinRow[] } {
  const { total, rows } = listBin(db, input)
  return {
    total,
    rows: rows.map((row) => ({
      ...row,
      withIt: [...countWithIt(db, row, true).values()].reduce((sum, count) => sum + count, 0),
      isHeld: heldCasesOf(db, row).length > 0,
    })),
  }
}
