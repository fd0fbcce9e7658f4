import { type Action, type ActionItem, type ActionKind, actionDays, actionKinds } from '../../../shared/domain/action.ts'
import type { Db } from './db.ts'

type Asked = { readonly today: string; readonly user: string; readonly each: number }

/** Incidents and files of a case in the recycle bin wait for nobody. */
const inList = (row: string) =>
  `${row}.deleted_at is null and ${row}.case_id not in (select id from cases where deleted_at is not null)`

/** What stands in the newest decision about each person for each recipient. */
const consents = (when: string) => `consents n indexed by consents_by_review
  join people p on p.id = n.person_id and p.deleted_at is null join recipients r on r.id = n.recipient_id
  where n.review_on is not null and n.withdrawn_on is null and n.identity_level <> 'withheld' and ${when}
  and not exists (select 1 from consents o where o.person_id = n.person_id and o.recipient_id = n.recipient_id
    and (o.decided_on, o.created_at, o.id) > (n.decided_on, n.created_at, n.id))`

/** A case that a person is in: where somebody finds them. */
const caseOf = (person: string) => `coalesce(
  (select v.case_id from involvements v join cases c on c.id = v.case_id where v.person_id = ${person} and c.deleted_at is null limit 1),
  (select i.case_id from incident_targets t join incidents i on i.id = t.incident_id where t.person_id = ${person} and i.deleted_at is null limit 1))`

/**
 * People of whom a case tells, as more than authors, and about whom nothing was ever decided. The index says in which order
 * they are looked through: for the first of them that of the list, for their number the one that is small.
 */
const withoutDecision = (index: 'people_by_change' | 'people_of_kind') => `people p indexed by ${index}
  where p.deleted_at is null and p.kind = 'person' and exists (select 1 from recipients)
  and not exists (select 1 from consents c where c.person_id = p.id)
  and (exists (select 1 from involvements v where v.person_id = p.id and v.role <> 'author'
      and v.case_id not in (select id from cases where deleted_at is not null))
    or exists (select 1 from incident_targets t join incidents i indexed by incidents_by_figures on i.id = t.incident_id
      where t.person_id = p.id and i.deleted_at is null))`

type Statement = {
  /** What the rows show; names not given are null. */
  readonly shows: Readonly<Partial<Record<keyof ActionItem | 'personId', string>>>
  readonly from: string
  readonly order: string
  /** What is counted, where it is not rows. */
  readonly counts?: string
  /** Where it is counted, where that is less to read than the rows. */
  readonly countFrom?: string
}

const consentShows = { id: 'n.id', title: 'p.display_name', also: 'r.name', day: 'n.review_on', personId: 'p.id' }

/** Decisions that were withdrawn while their recipient holds data of the person: whom to tell, until a new one is recorded. */
const heldAfterWithdrawal = `(
  select distinct n.id, n.person_id, n.recipient_id, n.withdrawn_on
  from bundles b cross join bundle_recipients x on x.bundle_id = b.id cross join json_each(b.content, '$.people') h
    cross join consents n on n.person_id = h.value ->> '$.personId' and n.recipient_id = x.recipient_id
  where h.value ->> '$.leavesAs' <> 'withheld' and n.withdrawn_on is not null
    and not exists (select 1 from consents o where o.person_id = n.person_id and o.recipient_id = n.recipient_id
      and (o.decided_on, o.created_at, o.id) > (n.decided_on, n.created_at, n.id)))`

const statements: Readonly<Record<ActionKind, Statement>> = {
  'withdrawal-told': {
    shows: { ...consentShows, day: 'n.withdrawn_on' },
    from: `${heldAfterWithdrawal} n join people p on p.id = n.person_id and p.deleted_at is null
      join recipients r on r.id = n.recipient_id`,
    order: 'n.withdrawn_on, n.id',
  },
  'not-assessed': {
    shows: { id: 'i.id', title: 'i.title', also: 'i.imminence', caseId: 'i.case_id', day: 'i.first_day' },
    from: `incidents i indexed by incidents_pressing
      where ${inList('i')} and i.assessment = 'alleged' and i.imminence in ('ongoing', 'imminent')`,
    order: 'i.first_day desc, i.id',
  },
  deadline: {
    shows: {
      id: 'i.id',
      title: 'i.title',
      also: `json_extract(a.value, '$.instrument')`,
      caseId: 'i.case_id',
      day: `json_extract(a.value, '$.deadline')`,
    },
    from: `incidents i indexed by incidents_with_deadlines, json_each(i.institutional_acts) a
      where ${inList('i')} and instr(i.institutional_acts, '"deadline":"') > 0
      and json_extract(a.value, '$.deadline') <= date(@today, '+${actionDays.deadline} days')`,
    order: 'day, i.id',
  },
  'consent-ended': { shows: consentShows, from: consents('n.review_on < @today'), order: 'n.review_on, n.id' },
  'consent-ends': {
    shows: consentShows,
    from: consents(`n.review_on >= @today and n.review_on <= date(@today, '+${actionDays['consent-ends']} days')`),
    order: 'n.review_on, n.id',
  },
  'harm-review': {
    shows: {
      id: 'd.id',
      title: 'coalesce(p.display_name, c.title)',
      also: 'd.decision',
      caseId: 'c.id',
      day: 'd.review_on',
    },
    from: `(select *, row_number() over (partition by case_id, person_id order by decided_on desc, created_at desc, id desc) as place
      from do_no_harm) d join cases c on c.id = d.case_id left join people p on p.id = d.person_id
      where d.place = 1 and c.deleted_at is null and p.deleted_at is null and d.review_on <= date(@today, '+${actionDays['harm-review']} days')`,
    order: 'd.review_on, d.id',
  },
  'retention-review': {
    shows: { id: 'c.id', title: 'c.title', caseId: 'c.id', day: 'c.retention_review_on' },
    from: `cases c where c.deleted_at is null
      and c.retention_review_on <= date(@today, '+${actionDays['retention-review']} days')`,
    order: 'c.retention_review_on, c.id',
  },
  'consent-missing': {
    shows: { id: 'p.id', title: 'p.display_name', personId: 'p.id' },
    from: withoutDecision('people_by_change'),
    countFrom: withoutDecision('people_of_kind'),
    order: 'p.changed_at desc, p.id',
  },
  'not-looked': {
    shows: { id: 'c.id', title: 'c.title', caseId: 'c.id', count: 'e.count' },
    from: `(select case_id, count(*) as count from evidence indexed by evidence_not_looked_at
      where deleted_at is null and people_reviewed = 0 group by case_id) e join cases c on c.id = e.case_id where c.deleted_at is null`,
    order: 'e.count desc, c.id',
    counts: 'coalesce(sum(e.count), 0)',
  },
  'not-verified': {
    shows: { id: 'r.id', title: 'r.name' },
    from: `recipients r where r.trust = 'not-verified'`,
    order: 'r.name, r.id',
  },
  draft: {
    shows: { id: 'd.key', title: 'd.key', day: 'substr(d.changed_at, 1, 10)' },
    from: 'drafts d where d.user = @user',
    order: 'd.changed_at desc, d.key',
  },
}

/** What waits for somebody: each kind that there is, how many there are of it, and the first of them. @param asked.today `YYYY-MM-DD` */
export function listActions(db: Db, asked: Asked): Action[] {
  return actionKinds.map((kind) => actionOf(db, kind, asked)).filter(({ count }) => count > 0)
}

const names = ['id', 'title', 'also', 'caseId', 'day', 'count', 'personId'] as const

/** Found by so much work that counting them apart would do it twice. */
const inOnePass: ReadonlySet<ActionKind> = new Set(['deadline'])

/** Rows are few, counts may be many: where an index can, the one stops early and the other reads as little as it can. */
function actionOf(db: Db, kind: ActionKind, { today, user, each }: Asked): Action {
  const { shows, from, order, counts = 'count(*)', countFrom = from } = statements[kind]
  const asked = { today, user }
  const columns = names.map((name) => `${shows[name] ?? 'null'} as ${name}`).join(', ')
  if (inOnePass.has(kind)) {
    const rows = db
      .prepare<object, Found & { readonly total: number }>(
        `select ${columns}, count(*) over () as total from ${from} order by ${order} limit @most`,
      )
      .all({ ...asked, most: Math.max(1, each) })
    return { kind, count: rows[0]?.total ?? 0, first: rows.slice(0, each).map((row) => itemOf(db, row)) }
  }
  const count = db.prepare<object, number>(`select ${counts} from ${countFrom}`).pluck().get(asked) ?? 0
  if (count === 0 || each === 0) return { kind, count, first: [] }
  const rows = db.prepare<object, Found>(`select ${columns} from ${from} order by ${order} limit @each`).all({ ...asked, each })
  return { kind, count, first: rows.map((row) => itemOf(db, row)) }
}

type Found = Omit<ActionItem, 'reference'> & { readonly personId: string | null }

/** With the case: its own, or one that the person is in. */
function itemOf(db: Db, { id, title, also, caseId, day, count, personId }: Found): ActionItem {
  const found = db
    .prepare<{ caseId: string | null; personId: string | null }, { caseId: string; reference: string }>(
      `select id as caseId, reference from cases where id = coalesce(@caseId, ${caseOf('@personId')})`,
    )
    .get({ caseId, personId })
  return { id: personId ?? id, title, also, caseId: found?.caseId ?? null, reference: found?.reference ?? null, day, count }
}
