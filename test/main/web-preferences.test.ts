import { describe, expect, it } from 'vitest'
import { webPreferences } from '../../electron/main/web-preferences.ts'

describe('what the page of the Electron window may do', () => {
  it('is this and nothing more', () => {
    expect(webPreferences('/app/preload/index.cjs')).toEqual({
      preload: '/app/preload/index.cjs',
      partition: 'evidence-vault-window',
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
    })
  })

  it('lives in memory: its session is not kept', () => {
    expect(webPreferences('x').partition?.startsWith('persist:')).toBe(false)
  })
})
