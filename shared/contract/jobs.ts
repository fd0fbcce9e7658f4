import * as v from 'valibot'
import { Id } from '../domain/fields.ts'
import { Job } from '../domain/job.ts'
import { call } from './call.ts'

export const jobs = {
  list: call(v.strictObject({}), v.array(Job), 'open'),
  get: call(v.strictObject({ jobId: Id }), Job, 'open'),
  /** Answers when the job has ended, however it ended. */
  wait: call(v.strictObject({ jobId: Id }), Job, 'open'),
  cancel: call(v.strictObject({ jobId: Id }), v.strictObject({}), 'open'),
} as const
