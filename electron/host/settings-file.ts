import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { Settings } from '../../shared/contract/host.ts'

const defaults: Settings = { language: null, theme: 'system', idleMinutes: 5, recentVaults: [] }

const mostRecent = 8

/** A file of an earlier version may lack what is new. */
const Kept = v.partial(Settings)

export type SettingsFile = {
  readonly read: () => Promise<Settings>
  /** Changes what is given and leaves the rest; answers all. Changes wait for each other. */
  readonly change: (changes: (now: Settings) => Partial<Settings>) => Promise<Settings>
}

/** What the machine remembers, as `settings.json` in the profile folder. A file that does not parse counts as none. */
export function settingsFile(profileFolder: string): SettingsFile {
  const path = join(profileFolder, 'settings.json')
  let last: Promise<unknown> = Promise.resolve()
  const read = async (): Promise<Settings> => {
    const text = await readFile(path, 'utf8').catch(() => '{}')
    const parsed = v.safeParse(Kept, parseJson(text))
    return parsed.success ? withDefaults(parsed.output) : defaults
  }
  const change = async (changes: (now: Settings) => Partial<Settings>): Promise<Settings> => {
    const now = await read()
    const next = { ...now, ...changes(now) }
    await mkdir(profileFolder, { recursive: true, mode: 0o700 })
    await writeFile(`${path}.tmp`, `${JSON.stringify(next, null, 2)}\n`, { mode: 0o600 })
    await rename(`${path}.tmp`, path)
    return next
  }
  return {
    read,
    change: (changes) => {
      const next = last.then(() => change(changes))
      last = next.catch(() => undefined)
      return next
    },
  }
}

/** A vault that was opened comes first among the recent ones. */
export function withRecentVault(now: Settings, path: string): Partial<Settings> {
  return { recentVaults: [path, ...now.recentVaults.filter((known) => known !== path)].slice(0, mostRecent) }
}

function withDefaults({ language, theme, idleMinutes, recentVaults }: v.InferOutput<typeof Kept>): Settings {
  return {
    language: language ?? defaults.language,
    theme: theme ?? defaults.theme,
    idleMinutes: idleMinutes ?? defaults.idleMinutes,
    recentVaults: recentVaults ?? defaults.recentVaults,
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}
