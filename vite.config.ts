import { readdirSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const outDir = join(import.meta.dirname, 'dist', 'renderer')

/** Writes the list of files that a host may serve: what is not on it does not exist. */
function listFiles(): Plugin {
  return {
    name: 'list-files',
    closeBundle() {
      const files = readdirSync(outDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
      const names = files.map((entry) => relative(outDir, join(entry.parentPath, entry.name)).split(sep).join('/'))
      writeFileSync(
        join(outDir, 'files.json'),
        `${JSON.stringify(names.filter((name) => name !== 'files.json').sort(), null, 1)}\n`,
      )
    },
  }
}

/** The page. Relative addresses only, so that both hosts can serve it; nothing inlined, which the content policy would refuse. */
export default defineConfig({
  root: join(import.meta.dirname, 'renderer'),
  base: './',
  plugins: [react(), listFiles()],
  build: {
    outDir,
    emptyOutDir: true,
    target: 'chrome140',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    minify: true,
    sourcemap: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2_000,
  },
})
