import { Buffer } from 'node:buffer'
import type { Thumbnail } from '../../../shared/contract/evidence.ts'
import { nearDistance, placesWithNear, printDistance } from '../../../shared/domain/picture-print.ts'
import { hasPicture, viewKindOf } from '../../../shared/domain/view-kind.ts'
import { VaultError } from '../../../shared/errors.ts'
import type { Db } from './db.ts'

type Small = {
  readonly id: string
  /** In pixels. */
  readonly width: number
  readonly height: number
  /** Base64; null where none can be made. */
  readonly webp: string | null
  /** What it looks like: see `domain/picture-print.ts`. */
  readonly print: string | null
}

/** Keeps the small picture of an item, in place of an earlier one. @throws VaultError NOT_FOUND */
export function keepThumbnail(db: Db, { id, width, height, webp, print }: Small): void {
  if (!db.prepare('select 1 from evidence where id = ? and deleted_at is null').get(id))
    throw new VaultError('NOT_FOUND', { kind: 'evidence' })
  db.prepare('insert or replace into thumbnails (evidence_id, width, height, image, print) values (?, ?, ?, ?, ?)').run(
    id,
    width,
    height,
    webp === null ? null : Buffer.from(webp, 'base64'),
    print,
  )
}

/** The small pictures of items, in the order asked; an item that is not there is left out. */
export function getThumbnails(db: Db, ids: readonly string[]): Thumbnail[] {
  const one = db.prepare<[string], { width: number | null; height: number | null; image: Buffer | null }>(
    `select t.width, t.height, t.image from evidence e left join thumbnails t on t.evidence_id = e.id
     where e.id = ? and e.deleted_at is null`,
  )
  return ids.flatMap((id) => {
    const row = one.get(id)
    if (row === undefined) return []
    const { width, height, image } = row
    return [{ id, width: width ?? 0, height: height ?? 0, base64: image?.toString('base64') ?? null, isMade: width !== null }]
  })
}

/** Items of a case, or of all, of which a small picture could be made and nobody has tried; the last that came first. */
export function withoutThumbnail(db: Db, caseId: string | null, limit: number): { total: number; ids: string[] } {
  const from = `evidence e where e.deleted_at is null${caseId === null ? '' : ' and e.case_id = @caseId'}`
  const types = db
    .prepare<[object], { type: string }>(`select distinct e.media_type as type from ${from}`)
    .all({ caseId })
    .filter(({ type }) => hasPicture(viewKindOf(type)))
  const asked = { caseId, limit, types: JSON.stringify(types.map(({ type }) => type)) }
  const waiting = `${from} and e.media_type in (select value from json_each(@types))
    and not exists (select 1 from thumbnails t where t.evidence_id = e.id)`
  const total = db.prepare<[object], { n: number }>(`select count(*) as n from ${waiting}`).get(asked)?.n ?? 0
  const ids = db.prepare<[object], { id: string }>(
    `select e.id from ${waiting} order by e.acquired_at desc, e.id desc limit @limit`,
  )
  return { total, ids: total === 0 ? [] : ids.all(asked).map(({ id }) => id) }
}

/** Pictures of the same case that look like this one, the nearest first. */
export function nearOf(db: Db, id: string): { id: string; title: string; language: string; distance: number }[] {
  const mine = db
    .prepare<[string], { print: string; case_id: string }>(
      `select t.print, e.case_id from thumbnails t join evidence e on e.id = t.evidence_id
       where e.id = ? and t.print is not null and e.deleted_at is null`,
    )
    .get(id)
  if (mine === undefined) return []
  const item = db.prepare<[string], { title: string; language: string }>('select title, language from evidence where id = ?')
  return printsIn(db, mine.case_id)
    .map((other) => ({ id: other.id, distance: printDistance(mine.print, other.print) }))
    .filter((other) => other.id !== id && other.distance <= nearDistance)
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .flatMap((near) => item.all(near.id).map((row) => ({ ...near, ...row })))
}

/** Every picture of a case, or of all, that looks like another one of its case. */
export function idsWithNear(db: Db, caseId: string | null): string[] {
  const byCase = Map.groupBy(printsIn(db, caseId), ({ case_id }) => case_id)
  return [...byCase.values()].flatMap((prints) => {
    const places = placesWithNear(prints.map(({ print }) => print))
    return prints.filter((_, place) => places.has(place)).map(({ id }) => id)
  })
}

function printsIn(db: Db, caseId: string | null) {
  return db
    .prepare<[object], { id: string; case_id: string; print: string }>(
      `select e.id, e.case_id, t.print from thumbnails t join evidence e on e.id = t.evidence_id
       where t.print is not null and e.deleted_at is null${caseId === null ? '' : ' and e.case_id = @caseId'}`,
    )
    .all({ caseId })
}
