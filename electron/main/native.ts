import { join } from 'node:path'
import { type BrowserWindow, dialog, type OpenDialogOptions } from 'electron'
import type { HostApi } from '../../shared/contract/index.ts'

type Choose = HostApi['host']['choose']

/** The system's dialogs for files and folders. Nothing that is chosen is added to the system's list of recent files. */
export function chooseInDialog(window: () => BrowserWindow | null): Choose {
  return async ({ kind, title, suggestedName }) => {
    const ours = window()
    if (ours === null) return null
    if (kind === 'save-folder') {
      const { canceled, filePath } = await dialog.showSaveDialog(ours, {
        title,
        defaultPath: suggestedName === '' ? undefined : join(suggestedName),
        properties: ['dontAddToRecent', 'createDirectory', 'showOverwriteConfirmation'],
      } as Electron.SaveDialogOptions)
      return canceled || filePath === '' ? null : [filePath]
    }
    const properties: OpenDialogOptions['properties'] =
      kind === 'files'
        ? ['openFile', 'multiSelections', 'dontAddToRecent']
        : ['openDirectory', 'createDirectory', 'dontAddToRecent']
    const { canceled, filePaths } = await dialog.showOpenDialog(ours, { title, properties })
    return canceled || filePaths.length === 0 ? null : filePaths
  }
}
