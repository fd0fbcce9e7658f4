import type { WebPreferences } from 'electron'

/** Name of the window's session: without `persist:` it lives in memory and ends with the application. */
export const windowPartition = 'evidence-vault-window'

/** What the page of the window may do: draw, and speak over the preload script. A test compares it with a fixed table. */
export function webPreferences(preloadFile: string): WebPreferences {
  return {
    preload: preloadFile,
    partition: windowPartition,
    sandbox: true,
    contextIsolation: true,
    webSecurity: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    safeDialogs: true,
    disableDialogs: true,
    enableWebSQL: false,
    v8CacheOptions: 'none',
    devTools: false,
  }
}
