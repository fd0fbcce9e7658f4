import * as v from 'valibot'
import { CaseFields, type CaseRow } from '../../../shared/domain/case.ts'
import { api } from '../../api.ts'
import { todayHere } from '../../view/date-words.ts'
import { useChange } from '../../view/use-change.ts'
import { usePagedRows } from '../../view/use-paged-rows.ts'

/** Cases whose review is due, the longest due first. */
export function useDueCases() {
  const today = todayHere()
  return usePagedRows<CaseRow>(['case', 'due', today], (page) =>
    api.cases.list({ ...page, filter: { reviewDueBy: today }, sort: { by: 'retentionReviewOn', descending: false } }),
  )
}

export type Decision = {
  readonly record: CaseRow
  readonly nextReviewOn: string
  readonly why: string
  /** The case is closed before the next day is set. */
  readonly isClosed: boolean
}

/** Keeps the review of a case, and closes the case where that was decided. */
export function useReview() {
  return useChange(async ({ record, nextReviewOn, why, isClosed }: Decision) => {
    const { id } = record
    const version = isClosed && record.status !== 'closed' ? (await close(record)).version : record.version
    return api.cases.reviewRetention({ id, version, nextReviewOn, why })
  })
}

function close(record: CaseRow) {
  const names = new Set(Object.keys(CaseFields.entries))
  const fields = v.parse(CaseFields, Object.fromEntries(Object.entries(record).filter(([name]) => names.has(name))))
  return api.cases.update({ id: record.id, version: record.version, fields: { ...fields, status: 'closed' } })
}
