import * as v from 'valibot'
import { Job } from '../domain/job.ts'

/** What the engine and the hosts tell the page without being asked. */
export const VaultEvent = v.variant('type', [
  /** Progress and end of a job; at most ten a second for each. */
  v.strictObject({ type: v.literal('job'), job: Job }),
  /** Records of these kinds changed: what shows them asks again. */
  v.strictObject({
    type: v.literal('changed'),
    kinds: v.array(
      v.picklist([
        'case',
        'incident',
        'person',
        'consent',
        'evidence',
        'note',
        'measure',
        'link',
        'recipient',
        'bundle',
        'custody',
      ]),
    ),
  }),
  /** The vault is locked, or the vault process ended. */
  v.strictObject({ type: v.literal('locked'), why: v.picklist(['asked', 'idle', 'system', 'ended']) }),
  /** The host asks the page to lock (screen lock, sleep, menu). */
  v.strictObject({ type: v.literal('lock-requested'), why: v.picklist(['idle', 'system', 'menu']) }),
])
export type VaultEvent = v.InferOutput<typeof VaultEvent>
