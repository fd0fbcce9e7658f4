import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { startEngine } from '../../electron/vault/index.ts'
import { systemPorts } from '../../electron/vault/system-ports.ts'

/**
 * A process that is there to be killed: opens a vault, and imports a folder or makes bundles until it ends. What is
 * committed it says on standard output at once, one line each, so that whoever kills it knows what must be there.
 */
const [, , folder = '', mode = '', passphrase = '', caseId = '', recipientId = ''] = process.argv
process.umask(0o077)

const say = (line: string) => void writeSync(1, `${line}\n`)
const log = (line: string) => void writeSync(2, `${line}\n`)
const { api, events, close } = startEngine(await systemPorts({ profileFolder: join(folder, 'profile'), log }))

say('opening')
await api.session.unlock({ with: 'passphrase', path: join(folder, 'Crash.vault'), passphrase })
say('working')
if (mode === 'import') await importAll()
else await makeBundles()
await close()
say('ended')

async function importAll(): Promise<void> {
  events.subscribe((event) => {
    if (event.type === 'changed' && event.kinds.includes('evidence')) say('item')
  })
  const { jobId } = await api.evidence.import({ caseId, paths: [join(folder, 'source')] })
  await api.jobs.wait({ jobId })
}

async function makeBundles(): Promise<void> {
  for (let made = 0; made < 3; made += 1) {
    const request = { caseId, recipientIds: [recipientId], language: 'en' as const }
    const { planHash } = await api.bundles.plan(request)
    const { jobId } = await api.bundles.make({ request, planHash, folder: join(folder, 'out'), notVerifiedAccepted: true })
    const { result, problem } = await api.jobs.wait({ jobId })
    if (result?.kind !== 'bundle') throw new Error(`no bundle: ${problem?.code}`)
    say(`bundle ${result.path}`)
  }
}
