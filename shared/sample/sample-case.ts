import * as v from 'valibot'
import { VaultError } from '../errors.ts'
import { hasOnlyKnownKeys, SampleRecords } from './sample-records.ts'

/** The sample case: every key that is used belongs to a record that is there. */
export const SampleCase = v.pipe(SampleRecords, v.check(hasOnlyKnownKeys))
export type SampleCase = v.InferOutput<typeof SampleCase>

/**
 * The sample case from the text of its `case.json`.
 * @throws VaultError INVALID_INPUT where it is not one
 */
export function parseSampleCase(text: string): SampleCase {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new VaultError('INVALID_INPUT', { call: 'sample', field: '' }, error)
  }
  const parsed = v.safeParse(SampleCase, value)
  if (parsed.success) return parsed.output
  throw new VaultError('INVALID_INPUT', { call: 'sample', field: v.getDotPath(parsed.issues[0]) ?? '' })
}
