import { join } from 'node:path'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import page from './vite.config.ts'

const root = import.meta.dirname
const at = (...names: string[]) => join(root, ...names)

/** Threads are started from files beside their module: in the built tree these end in `.js`. */
function threadFiles(): Plugin {
  return {
    name: 'thread-files',
    enforce: 'pre',
    transform: (code) =>
      code.includes('new Worker(')
        ? code.replaceAll(/(new URL\(['"]\.\/[\w-]+)\.ts(['"], ?import\.meta\.url\))/g, '$1.js$2')
        : null,
  }
}

/**
 * The Electron host: `dist/main` (host, vault process and its threads, one file for each module, packages left outside),
 * `dist/preload` (one CommonJS file, as the sandbox asks for), `dist/renderer` (the page, as for every host).
 */
export default defineConfig({
  main: {
    plugins: [threadFiles()],
    build: {
      outDir: at('dist', 'main'),
      emptyOutDir: true,
      reportCompressedSize: false,
      rollupOptions: {
        input: [
          at('electron', 'main', 'index.ts'),
          at('electron', 'vault', 'process.ts'),
          at('electron', 'reader', 'index.ts'),
          at('electron', 'vault', 'blobs', 'segment-worker.ts'),
          at('electron', 'vault', 'keys', 'stretch-worker.ts'),
        ],
        output: { format: 'es', preserveModules: true, preserveModulesRoot: root, entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: at('dist', 'preload'),
      emptyOutDir: true,
      reportCompressedSize: false,
      rollupOptions: { input: at('electron', 'preload', 'index.ts'), output: { format: 'cjs', entryFileNames: 'index.cjs' } },
    },
  },
  renderer: { ...page, build: { ...page.build, rollupOptions: { input: at('renderer', 'index.html') } } },
})
