import * as v from 'valibot'
import { Count, Instant, InterfaceLanguage, Path } from '../domain/fields.ts'
import { call } from './call.ts'

/** What the machine remembers between sessions, in clear in the user's profile: nothing of what is in a vault. */
export const Settings = v.strictObject({
  language: v.nullable(InterfaceLanguage),
  theme: v.picklist(['system', 'light', 'dark']),
  idleMinutes: v.pipe(Count, v.minValue(1), v.maxValue(120)),
  recentVaults: v.array(v.string()),
})
export type Settings = v.InferOutput<typeof Settings>

export const FolderEntry = v.strictObject({
  name: v.string(),
  path: v.string(),
  isFolder: v.boolean(),
  isVault: v.boolean(),
  sizeBytes: Count,
  modifiedAt: v.nullable(Instant),
})
export type FolderEntry = v.InferOutput<typeof FolderEntry>

/** What the host does for the page: dialogs, folders, settings. Answered by the host, never by the vault process. */
export const host = {
  info: call(
    v.strictObject({}),
    v.strictObject({
      kind: v.picklist(['electron', 'chromium']),
      platform: v.string(),
      version: v.string(),
      nativeDialogs: v.boolean(),
      homeFolder: v.string(),
      sampleFolder: v.string(),
      /** Where the viewer is, the frame that draws files: an origin of its own. */
      viewerOrigin: v.string(),
    }),
    'open',
  ),
  settings: call(v.strictObject({}), Settings, 'open'),
  saveSettings: call(v.partial(Settings), Settings, 'open'),
  /** The system's dialog; null where the user cancelled. Only where `nativeDialogs` is true. */
  choose: call(
    v.strictObject({
      kind: v.picklist(['files', 'folder', 'save-folder']),
      title: v.string(),
      suggestedName: v.optional(v.string(), ''),
    }),
    v.nullable(v.array(Path)),
    'open',
  ),
  /** One folder of this machine, for the window's own dialog where there is no native one. Folders first, then by name. */
  listFolder: call(
    v.strictObject({ path: v.nullable(Path) }),
    v.strictObject({ path: v.string(), parent: v.nullable(v.string()), entries: v.array(FolderEntry) }),
    'open',
  ),
  makeFolder: call(v.strictObject({ path: Path }), v.strictObject({ path: v.string() }), 'open'),
  /** A text file of at most 64 KiB that the user chose: a recipient card. */
  readText: call(v.strictObject({ path: Path }), v.strictObject({ text: v.string() }), 'open'),
  writeText: call(v.strictObject({ path: Path, text: v.pipe(v.string(), v.maxLength(65_536)) }), v.strictObject({}), 'open'),
} as const
