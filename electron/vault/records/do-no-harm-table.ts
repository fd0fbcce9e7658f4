import type { DoNoHarm, DoNoHarmFields } from '../../../shared/domain/do-no-harm.ts'
import { VaultError } from '../../../shared/errors.ts'
import type { Db } from './db.ts'
import { keepHistory } from './history.ts'
import { requirePerson } from './person-table.ts'
import { insertSql } from './row-sql.ts'
import { newStamp, rowToStamp, type StampRow, stampToRow, type Writer } from './writer.ts'

type Row = StampRow & {
  id: string
  case_id: string
  person_id: string | null
  assessor: string
  decided_on: string
  risks: string
  decision: DoNoHarm['decision']
  review_on: string | null
}

/** Records an assessment beside the earlier ones. @throws VaultError NOT_FOUND (case or person) */
export function insertDoNoHarm(writer: Writer, fields: DoNoHarmFields): DoNoHarm {
  const { db } = writer
  if (!db.prepare('select 1 from cases where id = ? and deleted_at is null').get(fields.caseId))
    throw new VaultError('NOT_FOUND', { kind: 'case' })
  if (fields.personId !== null) requirePerson(db, fields.personId)
  const made: DoNoHarm = { id: writer.newId(), ...fields, ...newStamp(writer) }
  const row = doNoHarmToRow(made)
  db.prepare(insertSql('do_no_harm', row)).run(row)
  keepHistory(writer, { table: 'do-no-harm', id: made.id, caseId: made.caseId }, null, made)
  return made
}

/**
 * Every assessment of a case and of these persons, newest first: also what was assessed of a person in another case,
 * because a danger does not end where a case does.
 */
export function listDoNoHarm(db: Db, input: { readonly caseId: string; readonly personIds: readonly string[] }): DoNoHarm[] {
  return db
    .prepare<{ caseId: string; personIds: string }, Row>(
      `select * from do_no_harm where (case_id = @caseId and person_id is null)
       or person_id in (select value from json_each(@personIds)) order by decided_on desc, created_at desc, id desc`,
    )
    .all({ caseId: input.caseId, personIds: JSON.stringify(input.personIds) })
    .map(rowToDoNoHarm)
}

function doNoHarmToRow(assessment: DoNoHarm): Row {
  return {
    id: assessment.id,
    case_id: assessment.caseId,
    person_id: assessment.personId,
    assessor: assessment.assessor,
    decided_on: assessment.decidedOn,
    risks: assessment.risks,
    decision: assessment.decision,
    review_on: assessment.reviewOn,
    ...stampToRow(assessment),
  }
}

function rowToDoNoHarm(row: Row): DoNoHarm {
  return {
    id: row.id,
    caseId: row.case_id,
    personId: row.person_id,
    assessor: row.assessor,
    decidedOn: row.decided_on,
    risks: row.risks,
    decision: row.decision,
    reviewOn: row.review_on,
    ...rowToStamp(row),
  }
}
