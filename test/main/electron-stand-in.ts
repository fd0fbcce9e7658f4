// The `electron` package outside Electron exports the path of its program and nothing else. Where the parts of the host
// that need no Electron are tested, its names are there and do nothing.
export const protocol = {}
export const ipcMain = {}
export const session = {}
