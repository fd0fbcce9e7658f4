import type { ListQuery } from '../../../shared/domain/exchange/export-request.ts'
import { rowToLine } from '../custody/read-line.ts'
import { listCases } from '../records/case-list.ts'
import { listConsents } from '../records/consent-table.ts'
import { listCustody } from '../records/custody-table.ts'
import type { Db } from '../records/db.ts'
import { caseReferences } from '../records/dump.ts'
import { titleReader } from '../records/evidence-counts.ts'
import { listEvidence } from '../records/evidence-list.ts'
import { listIncidentRows } from '../records/incident-list.ts'
import { getIncident, listIncidents } from '../records/incident-table.ts'
import { peopleInCase } from '../records/involvement-table.ts'
import { listMeasures } from '../records/measure-table.ts'
import { listPeople } from '../records/person-list.ts'
import { listRecipients } from '../records/recipient-table.ts'
import { listSigners } from '../records/signer-table.ts'
import {
  caseCells,
  consentCells,
  custodyCells,
  evidenceCells,
  incidentCells,
  measureCells,
  personCells,
  recipientCells,
} from './list-cells.ts'
import type { CellValue, ListWords } from './list-words.ts'

/** One row of any list, asked column by column. */
export type ListRow = { readonly id: string; readonly cell: (column: string, words: ListWords) => CellValue }

/** Part of a list, in its order. */
export type ListPage = { readonly total: number; readonly rows: readonly ListRow[] }
export type ListSource = (page: { readonly offset: number; readonly limit: number }) => ListPage

/** Reads a list in parts, narrowed and ordered as the call that shows it does. @throws VaultError NOT_FOUND (case) */
export function listSource(db: Db, list: ListQuery): ListSource {
  switch (list.of) {
    case 'cases':
      return (page) => pageOf(caseCells, listCases(db, { ...page, ...list }))
    case 'incidents':
      return (page) => incidentPage(db, list, page)
    case 'people':
      return (page) => pageOf(withContacts, listPeople(db, { ...page, ...list }))
    case 'evidence': {
      const titlesOf = titleReader(db)
      const references = new Map(caseReferences(db).map(({ id, reference }) => [id, reference]))
      return (page) => {
        const { total, rows } = listEvidence(db, { ...page, ...list })
        const named = rows.map((row) => ({
          ...row,
          caseReference: references.get(row.caseId) ?? '',
          parentTitles: titlesOf(row.origins.map(({ parentId }) => parentId)),
        }))
        return pageOf(evidenceCells, { total, rows: named })
      }
    }
    case 'recipients':
      return whole(recipientCells, listRecipients(db))
    case 'custody':
      return (page) => custodyPage(db, list.subject, page)
    case 'consents':
      return whole(consentCells, consentsOf(db, list.caseId))
    case 'measures':
      return whole(measureCells, measuresOf(db, list.caseId))
    default:
      return list satisfies never
  }
}

const withContacts = { ...personCells, contacts: ({ contacts }: { readonly contacts: readonly string[] }) => contacts }

type Cells<Row> = Readonly<Record<string, (row: Row, words: ListWords) => CellValue>>

function pageOf<Row extends { readonly id: string }>(
  cells: Cells<Row>,
  { total, rows }: { readonly total: number; readonly rows: readonly Row[] },
): ListPage {
  return { total, rows: rows.map((row) => rowOf(cells, row, row.id)) }
}

function rowOf<Row>(cells: Cells<Row>, row: Row, id: string): ListRow {
  return { id, cell: (column, words) => cells[column]?.(row, words) ?? null }
}

/** A list that is never long. */
function whole<Row extends { readonly id: string }>(cells: Cells<Row>, rows: readonly Row[]): ListSource {
  return ({ offset, limit }) => pageOf(cells, { total: rows.length, rows: rows.slice(offset, offset + limit) })
}

type Page = Parameters<ListSource>[0]

function incidentPage(db: Db, list: Extract<ListQuery, { of: 'incidents' }>, page: Page): ListPage {
  const { total, rows } = listIncidentRows(db, { ...page, ...list })
  const whole = rows.map(({ id, caseReference, caseTitle }) => ({ ...getIncident(db, id), caseReference, caseTitle }))
  return pageOf(incidentCells, { total, rows: whole })
}

function custodyPage(db: Db, subject: string | null, page: Page): ListPage {
  const names = new Map(listSigners(db).map(({ fingerprint, name }) => [fingerprint, name]))
  const { total, rows } = listCustody(db, { subject, ...page })
  const lines = rows.map((row) => rowToLine(row, names))
  return { total, rows: lines.map((line) => rowOf(custodyCells, line, line.hash)) }
}

function consentsOf(db: Db, caseId: string) {
  const names = new Map(listRecipients(db).map(({ id, name }) => [id, name]))
  const people = peopleInCase(db, caseId).map(({ id }) => id)
  return listConsents(db, people).map((consent) => ({ ...consent, recipient: names.get(consent.recipientId) ?? '' }))
}

function measuresOf(db: Db, caseId: string) {
  const titles = new Map(listIncidents(db, caseId).map(({ id, title }) => [id, title]))
  return listMeasures(db, caseId).map((measure) => ({
    ...measure,
    incident: measure.incidentId === null ? null : (titles.get(measure.incidentId) ?? null),
  }))
}
