import type { BinKind } from '../../../shared/contract/bin.ts'
import type { Db } from './db.ts'

type Ref = { readonly kind: BinKind; readonly id: string }

/** Where a person stands in the records, as rows of the kind of record, its case, and since when it is in the recycle bin. */
const namesPerson = `
  select 'case' as kind, case_id, null as deleted_at from involvements where person_id = @id
  union all select 'case', case_id, null from case_sensitive where person_id = @id
  union all select 'incident', i.case_id, i.deleted_at from incident_targets x join incidents i on i.id = x.incident_id
    where x.person_id = @id
  union all select 'incident', i.case_id, i.deleted_at from incident_authors x join incidents i on i.id = x.incident_id
    where x.person_id = @id
  union all select 'incident', i.case_id, i.deleted_at from incident_sources x join incidents i on i.id = x.incident_id
    where x.person_id = @id
  union all select 'evidence', e.case_id, e.deleted_at from evidence_people x join evidence e on e.id = x.evidence_id
    where x.person_id = @id
  union all select 'evidence', case_id, deleted_at from evidence where source_person_id = @id
  union all select 'measure', case_id, deleted_at from measures where person_id = @id`

/** The cases that a record is of. */
const casesOf: Readonly<Record<BinKind, string>> = {
  case: 'select @id as case_id',
  incident: 'select case_id from incidents where id = @id',
  evidence: 'select case_id from evidence where id = @id',
  measure: 'select case_id from measures where id = @id',
  note: 'select e.case_id from notes n join evidence e on e.id = n.evidence_id where n.id = @id',
  link: 'select i.case_id from incident_links l join incidents i on i.id in (l.from_id, l.to_id) where l.id = @id',
  person: `select case_id from (${namesPerson}) union select case_id from do_no_harm where person_id = @id`,
}

/** The references of cases under legal hold that a record is of: nothing of them may be deleted. */
export function heldCasesOf(db: Db, { kind, id }: Ref): string[] {
  return db
    .prepare<{ id: string }, { reference: string }>(
      `select reference from cases where legal_hold = 1 and id in (${casesOf[kind]}) order by reference`,
    )
    .all({ id })
    .map(({ reference }) => reference)
}

/**
 * The kinds of record that need a person: they name the person, and are not in the recycle bin. Nothing else is needed
 * by another record.
 */
export function neededBy(db: Db, { kind, id }: Ref): string[] {
  if (kind !== 'person') return []
  return db
    .prepare<{ id: string }, { kind: string }>(
      `select distinct n.kind from (${namesPerson}) n join cases c on c.id = n.case_id
       where n.deleted_at is null and c.deleted_at is null order by 1`,
    )
    .all({ id })
    .map((row) => row.kind)
}

/** The kinds of record that name a person, those in the recycle bin among them: they would lose whom they name. */
export function namedBy(db: Db, personId: string): string[] {
  return db
    .prepare<{ id: string }, { kind: string }>(`select distinct kind from (${namesPerson}) order by 1`)
    .all({ id: personId })
    .map((row) => row.kind)
}

/** Whether somebody in the recycle bin is named by a record that is not: that record cannot have come back without them. */
export function namesSomebodyInBin(db: Db): boolean {
  return db
    .prepare<[], { id: string }>('select id from people where deleted_at is not null')
    .all()
    .some(({ id }) => neededBy(db, { kind: 'person', id }).length > 0)
}

/** The days until which cases of a record are to be kept, where they lie after `today`: told, not forbidden. */
export function keptUntil(db: Db, { kind, id }: Ref, today: string): { readonly reference: string; readonly day: string }[] {
  if (kind === 'person') return []
  return db
    .prepare<{ id: string; today: string }, { reference: string; day: string }>(
      `select reference, retention_review_on as day from cases
       where retention_review_on > @today and id in (${casesOf[kind]}) order by reference`,
    )
    .all({ id, today })
}

/** Whether one of the incidents that a link joins is in the recycle bin. */
export function hasEndInBin(db: Db, linkId: string): boolean {
  return (
    db
      .prepare(
        `select 1 from incident_links l join incidents i on i.id in (l.from_id, l.to_id)
         where l.id = ? and i.deleted_at is not null`,
      )
      .get(linkId) !== undefined
  )
}

/** Whether the item that a note is of is in the recycle bin. */
export function hasItemInBin(db: Db, noteId: string): boolean {
  return (
    db
      .prepare('select 1 from notes n join evidence e on e.id = n.evidence_id where n.id = ? and e.deleted_at is not null')
      .get(noteId) !== undefined
  )
}
