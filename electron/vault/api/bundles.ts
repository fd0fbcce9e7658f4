import type { EngineApi } from '../../../shared/contract/index.ts'
import { makeBundle } from '../bundles/make.ts'
import { openBundle } from '../bundles/open-bundle.ts'
import { planBundle } from '../bundles/plan.ts'
import { keysToOpen, knownSigners } from '../bundles/reading-keys.ts'
import { verifyBundle } from '../bundles/verify-bundle.ts'
import type { JobBoard } from '../jobs/job-board.ts'
import type { Ports } from '../ports.ts'
import { listBundles } from '../records/bundle-table.ts'
import type { VaultHolder } from './vault-holder.ts'

export function bundlesApi(ports: Ports, { required, current }: VaultHolder, board: JobBoard): EngineApi['bundles'] {
  return {
    plan: async (request) => (await planBundle(required(), request)).plan,
    make: async (input) => {
      const vault = required()
      return board.start('bundle', (job) => makeBundle(vault, input, job))
    },
    list: async ({ caseId, ...page }) => listBundles(required().db, { caseId: caseId ?? null, ...page }),
    verify: async (input) =>
      board.start('verify', async ({ signal, progress }) => {
        const keys = await keysToOpen(current(), input)
        const signers = await knownSigners(current(), input.allowedSignersPath, ports.clock())
        const onProgress = (doneBytes: number, totalBytes: number) => progress({ doneBytes, totalBytes })
        return { kind: 'verify', report: await verifyBundle({ path: input.path, keys, signers, signal, onProgress }) }
      }),
    open: async (input) =>
      board.start('open-bundle', async ({ signal, progress }) => {
        const keys = await keysToOpen(current(), input)
        const signers = await knownSigners(current(), input.allowedSignersPath, ports.clock())
        const onProgress = (doneBytes: number, totalBytes: number) => progress({ doneBytes, totalBytes })
        const opened = await openBundle({ path: input.path, folder: input.folder, keys, signers, signal, onProgress })
        return { kind: 'open-bundle', ...opened }
      }),
  }
}
