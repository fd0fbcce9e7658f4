import { readdirSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const outDir = join(import.meta.dirname, 'dist', 'renderer')

/** Writes the list of files that a host may serve: what is not on it does not exist. */
export function listFiles(folder: string): Plugin {
  return {
    name: 'list-files',
    closeBundle() {
      const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
      const names = files.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      writeFileSync(
        join(folder, 'files.json'),
        `${JSON.stringify(names.filter((name) => name !== 'files.json').sort(), null, 1)}\n`,
      )
    },
  }
}

/** How the page and the viewer are built: relative addresses only, so that both hosts can serve them; nothing inlined, which the content policies would refuse. */
export const built = {
  emptyOutDir: true,
  target: 'chrome140',
  assetsInlineLimit: 0,
  modulePreload: { polyfill: false },
  minify: true,
  sourcemap: false,
  reportCompressedSize: false,
  chunkSizeWarningLimit: 2_000,
} as const

/** The page. */
export default defineConfig({
  root: join(import.meta.dirname, 'renderer'),
  base: './',
  plugins: [react(), listFiles(outDir)],
  build: { ...built, outDir },
})
