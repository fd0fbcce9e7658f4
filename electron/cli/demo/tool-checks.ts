import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { EVIDENCE_NAMESPACE, paths, TRANSPORT_NAMESPACE } from '../../../shared/bundle/format.ts'
import { type Check, checked, notInstalled } from './check.ts'
import { runTool, type ToolRun } from './tools.ts'

export type ToolChecks = {
  readonly file: string
  readonly identityFile: string
  /** The identity of somebody for whom the bundle is not. */
  readonly otherIdentityFile: string
  readonly allowedSigners: string
  readonly signer: string
  /** SHA-256 of the archive inside, as the engine gave it. */
  readonly innerSha256: string
  /** Where the application has opened the bundle. */
  readonly openedFolder: string
  /** Where the archive is unpacked; it is made. */
  readonly folder: string
}

/** Checks a bundle with the programs that recipients have, and with nothing of this project. */
export async function checkWithTools(input: ToolChecks): Promise<Check[]> {
  await mkdir(input.folder, { recursive: true })
  return [...(await checkSealedFile(input)), ...(await openWithAge(input)), ...(await checkInside(input))]
}

async function checkSealedFile({ file, allowedSigners, signer }: ToolChecks): Promise<Check[]> {
  const sealed = await readFile(file)
  const verify = (bytes: Uint8Array) =>
    runTool('ssh-keygen', [...verifying(allowedSigners, signer, TRANSPORT_NAMESPACE), '-s', `${file}.sig`], { input: bytes })
  const changed = withOneBitChanged(sealed, Math.floor(sealed.length / 2))
  return [judged('ssh-sealed', 'ssh-keygen', verify(sealed), true), judged('ssh-changed', 'ssh-keygen', verify(changed), false)]
}

async function openWithAge({ file, identityFile, otherIdentityFile, innerSha256, folder }: ToolChecks): Promise<Check[]> {
  const opened = runTool('age', ['-d', '-i', identityFile, file])
  if (opened === null) return [notInstalled('age-opens', { tool: 'age' })]
  const sha256 = createHash('sha256').update(opened.output).digest('hex')
  if (opened.code === 0) await writeFile(join(folder, 'bundle.zip'), opened.output)
  const other = runTool('age', ['-d', '-i', otherIdentityFile, file])
  return [
    checked('age-opens', opened.code === 0 && sha256 === innerSha256, {}, opened.words || sha256),
    judged('age-refuses', 'age', other, false),
  ]
}

async function checkInside(input: ToolChecks): Promise<Check[]> {
  const { allowedSigners, signer, folder } = input
  const unpacked = join(folder, 'unpacked')
  const unzip = existsSync(join(folder, 'bundle.zip'))
    ? runTool('unzip', ['-q', join(folder, 'bundle.zip'), '-d', unpacked])
    : null
  // Without age or unzip, the others can still look at what the application has unpacked.
  const bag = await bagIn(unzip?.code === 0 ? unpacked : input.openedFolder)
  if (bag === null) return [checked('unzip', false, {}, unzip?.words ?? input.openedFolder)]
  const sums = [paths.manifest, paths.tagManifest].map((list) =>
    runTool('sha256sum', ['-c', '--strict', '--quiet', list], { cwd: bag }),
  )
  const lines = (await readFile(join(bag, paths.manifest), 'utf8')).trim().split('\n').length
  const failed = sums.find((sum) => sum?.code !== 0)
  const tagManifest = await readFile(join(bag, paths.tagManifest))
  const args = [...verifying(allowedSigners, signer, EVIDENCE_NAMESPACE), '-s', join(bag, paths.signature)]
  return [
    judged('unzip', 'unzip', unzip, true),
    failed === null
      ? notInstalled('sha256sum', { tool: 'sha256sum', count: lines })
      : checked(
          'sha256sum',
          failed === undefined,
          { count: lines },
          failed && `${failed.output.toString('utf8')} ${failed.words}`,
        ),
    judged('ssh-inside', 'ssh-keygen', runTool('ssh-keygen', args, { input: tagManifest }), true),
  ]
}

/** The folder with the bag, which is this one or one right below it; null where there is none. */
async function bagIn(folder: string): Promise<string | null> {
  const names = await readdir(folder).catch(() => [])
  return [folder, ...names.map((name) => join(folder, name))].find((path) => existsSync(join(path, paths.bagit))) ?? null
}

function verifying(allowedSigners: string, signer: string, namespace: string): string[] {
  return ['-Y', 'verify', '-f', allowedSigners, '-I', signer, '-n', namespace]
}

function judged(name: Check['name'], tool: string, run: ToolRun | null, shouldAccept: boolean): Check {
  if (run === null) return notInstalled(name, { tool })
  return checked(name, (run.code === 0) === shouldAccept, {}, `${run.output.toString('utf8').slice(0, 400)} ${run.words}`)
}

/** A copy in which one bit is another. */
export function withOneBitChanged(bytes: Uint8Array, at: number): Buffer {
  const changed = Buffer.from(bytes)
  changed[at] = (changed[at] ?? 0) ^ 1
  return changed
}
