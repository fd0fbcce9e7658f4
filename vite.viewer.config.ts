import { cpSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Plugin } from 'vite'
import { built, listFiles } from './vite.config.ts'

const outDir = join(import.meta.dirname, 'dist', 'viewer')
const pdfjs = join(import.meta.dirname, 'node_modules', 'pdfjs-dist')

/** Folders that pdf.js reads while it draws, and what of them is left out: its own machine for the scripts of a PDF. */
const folders = ['cmaps', 'standard_fonts', 'wasm', 'iccs'] as const
const leftOut = /quickjs|QUICKJS/

/** Puts the worker of pdf.js, character maps, standard fonts and decoders beside the viewer, under `pdf/`. */
function pdfFiles(): Plugin {
  return {
    name: 'pdf-files',
    writeBundle() {
      for (const folder of folders) {
        const target = join(outDir, 'pdf', folder)
        mkdirSync(target, { recursive: true })
        for (const name of readdirSync(join(pdfjs, folder)))
          if (!leftOut.test(name)) cpSync(join(pdfjs, folder, name), join(target, name))
      }
      cpSync(join(pdfjs, 'build', 'pdf.worker.min.mjs'), join(outDir, 'pdf', 'worker.mjs'))
    },
  }
}

/** The viewer: the frame that draws a file, on an origin of its own. */
export default defineConfig({
  root: join(import.meta.dirname, 'renderer', 'viewer'),
  base: './',
  plugins: [pdfFiles(), listFiles(outDir)],
  build: { ...built, outDir },
})
