import * as v from 'valibot'
import { Path } from '../domain/fields.ts'
import { call } from './call.ts'
import { JobStarted } from './evidence.ts'

export const vault = {
  /** Looks for damage: `quick` reads the header and last chunk of each blob, `full` reads everything. Result `doctor`. */
  doctor: call(v.strictObject({ mode: v.picklist(['quick', 'full']) }), JobStarted, 'read', 'hash-verified'),
  /** Everything in open form (files, JSON, CSV), into a new folder. In clear. Result `export-all`. */
  exportAll: call(v.strictObject({ folder: Path }), JobStarted, 'administer', 'transferred-out'),
} as const
