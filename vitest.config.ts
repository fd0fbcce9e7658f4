import { defineConfig } from 'vitest/config'

/** Tests that start whole programs, kill them, or make gigabytes: a part of `npm test`, not of the quick `npm run check`. */
const programs = [
  'test/cli/**/*.test.ts',
  'test/reader/corpus.test.ts',
  'test/sample/**/*.test.ts',
  'test/vault/exchange/million.test.ts',
  'test/vault/kill.test.ts',
  'test/vault/process.test.ts',
  'test/host/vault-process.test.ts',
  'test/bundle/zip.test.ts',
  'test/reader/process/**/*.test.ts',
]

/** Time for a busy machine; no test asserts on it. */
const shared = { testTimeout: 180_000, hookTimeout: 180_000, pool: 'forks' as const, maxWorkers: 2 }

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'units',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/flows/**', ...programs],
        },
      },
      { test: { ...shared, name: 'programs', include: programs } },
    ],
  },
})
