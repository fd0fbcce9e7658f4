import type { Ports } from '../ports.ts'
import type { Db } from './db.ts'
import { uuidV7 } from './uuid.ts'

/** Who writes, where and when: passed to every statement that changes a record. */
export type Writer = {
  readonly db: Db
  /** Name of the acting user. */
  readonly user: string
  readonly workstation: string
  /** Why what is written now is written, for the history; null where nobody says so. See `domain/change-reason.ts`. */
  readonly reason: string | null
  /** Now: ISO 8601, UTC, milliseconds. */
  readonly now: () => string
  readonly newId: () => string
  /**
   * The next reading of the hybrid logical clock: later than every reading before it, also where the machine's clock
   * jumped back. Sorts as text: milliseconds, counter, workstation.
   */
  readonly tick: () => string
}

/** A writer on an open database; its logical clock goes on after the last reading in the history. */
export function writerOn(db: Db, ports: Ports, user: string): Writer {
  const last = db.prepare<[], { clock: string }>('select clock from history order by id desc limit 1').get()?.clock ?? ''
  let lastMs = Number.parseInt(last.slice(0, 15), 10) || 0
  let counter = Number.parseInt(last.slice(16, 22), 10) || 0
  return {
    db,
    user,
    workstation: ports.workstation,
    reason: null,
    now: () => ports.clock().toISOString(),
    newId: () => uuidV7(ports.clock(), ports.random),
    tick: () => {
      const ms = ports.clock().getTime()
      counter = ms > lastMs ? 0 : counter + 1
      lastMs = Math.max(lastMs, ms)
      return `${String(lastMs).padStart(15, '0')}.${String(counter).padStart(6, '0')}.${ports.workstation}`
    },
  }
}

/** The same writer, whose changes carry a reason in the history. */
export function withReason(writer: Writer, reason: string): Writer {
  return { ...writer, reason }
}

/** The stamp of a record made now. */
export function newStamp(writer: Writer): Stamp {
  const at = writer.now()
  return { createdAt: at, createdBy: writer.user, changedAt: at, changedBy: writer.user, version: 1 }
}

/** The stamp of a record changed now. */
export function changedStamp(writer: Writer, before: Stamp): Stamp {
  const { createdAt, createdBy, version } = before
  return { createdAt, createdBy, changedAt: writer.now(), changedBy: writer.user, version: version + 1 }
}

export type Stamp = {
  readonly createdAt: string
  readonly createdBy: string
  readonly changedAt: string
  readonly changedBy: string
  readonly version: number
}

/** The columns of a stamp, as every table names them. */
export function stampToRow(stamp: Stamp) {
  return {
    created_at: stamp.createdAt,
    created_by: stamp.createdBy,
    changed_at: stamp.changedAt,
    changed_by: stamp.changedBy,
    version: stamp.version,
  }
}

export type StampRow = ReturnType<typeof stampToRow>

export function rowToStamp(row: StampRow): Stamp {
  return {
    createdAt: row.created_at,
    createdBy: row.created_by,
    changedAt: row.changed_at,
    changedBy: row.changed_by,
    version: row.version,
  }
}
