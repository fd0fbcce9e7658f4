import { homedir } from 'node:os'
import type { HostApi } from '../../shared/contract/index.ts'
import { listFolder, makeFolder, readText, writeText } from './folders.ts'
import type { SettingsFile } from './settings-file.ts'

type HostInfo = Awaited<ReturnType<HostApi['host']['info']>>

type Input = {
  readonly info: Omit<HostInfo, 'platform' | 'homeFolder'>
  readonly settings: SettingsFile
  /** The system's dialogs, where the host has them. */
  readonly choose: HostApi['host']['choose']
}

/** What both hosts answer themselves; they differ in their dialogs. */
export function hostApi({ info, settings, choose }: Input): HostApi {
  return {
    host: {
      info: async () => ({ ...info, platform: process.platform, homeFolder: homedir() }),
      settings: settings.read,
      saveSettings: (changes) => settings.change(() => withoutUndefined(changes)),
      choose,
      listFolder: ({ path }) => listFolder(path ?? homedir()),
      makeFolder: ({ path }) => makeFolder(path),
      readText: ({ path }) => readText(path),
      writeText: ({ path, text }) => writeText(path, text),
    },
  }
}

function withoutUndefined<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}
