import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { Reply } from '../../shared/contract/wire.ts'

// A wire and nothing else: what crosses it is checked at both ends. The names of the channels are those of main/ipc.ts.
contextBridge.exposeInMainWorld('vaultWire', {
  call: (name: string, input: unknown): Promise<Reply> => ipcRenderer.invoke('vault-call', name, input),
  on: (listener: (event: unknown) => void) => {
    const hear = (_event: unknown, told: unknown) => listener(told)
    ipcRenderer.on('vault-event', hear)
    return () => void ipcRenderer.removeListener('vault-event', hear)
  },
  pathsOf: async (files: readonly File[]) => files.map((file) => webUtils.getPathForFile(file)).filter((path) => path !== ''),
})
