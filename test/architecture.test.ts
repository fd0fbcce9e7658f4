import { describe, expect, it } from 'vitest'
import { codeViolations } from './support/code-rules.ts'
import { barrelViolations, importViolations } from './support/import-rules.ts'
import { functionViolations, nameViolations, sizeViolations } from './support/size-rules.ts'
import { parseSource, readSourceFiles } from './support/source-file.ts'

const product = await readSourceFiles(['shared', 'electron', 'renderer'])
const tests = await readSourceFiles(['test'])

describe('the house', () => {
  it('has files to look at', () => {
    expect(product.length).toBeGreaterThan(100)
    expect(tests.length).toBeGreaterThan(10)
  })

  it('imports only what the table of the house allows', () => {
    expect(product.flatMap(importViolations)).toEqual([])
  })

  it('hands on exports only at its doors', () => {
    expect(product.flatMap(barrelViolations)).toEqual([])
  })

  it('holds no network call, no text run as code, no words outside the catalogues, no SQL outside the records, no clock in the engine', () => {
    expect(product.flatMap(codeViolations)).toEqual([])
  })

  it('keeps files short', () => {
    expect([...product, ...tests].flatMap(sizeViolations)).toEqual([])
  })

  it('keeps functions short', () => {
    expect(product.flatMap(functionViolations)).toEqual([])
  })

  it('names files in kebab-case', () => {
    expect([...product, ...tests].flatMap(nameViolations)).toEqual([])
  })
})

/** Each line breaks one rule: the path decides which rules apply. */
const badImports: readonly (readonly [path: string, code: string])[] = [
  ['shared/domain/x.ts', "import { readFile } from 'node:fs'"],
  ['shared/domain/x.ts', "import { readFile } from 'fs/promises'"],
  ['shared/domain/x.ts', "import { app } from 'electron'"],
  ['shared/domain/x.ts', "import { useState } from 'react'"],
  ['shared/domain/x.ts', "import type { Ports } from '../../electron/vault/ports.ts'"],
  ['shared/domain/x.ts', "type A = import('../../electron/vault/ports.ts').Ports"],
  ['electron/vault/api/x.ts', "import { app } from 'electron'"],
  ['electron/vault/api/x.ts', "import { a } from '../../main/window.ts'"],
  ['electron/vault/api/x.ts', "import { a } from '../../cli/run.ts'"],
  ['electron/vault/api/x.ts', "import { a } from '../../reader/pdf.ts'"],
  ['electron/vault/api/x.ts', "const a = await import('../../../renderer/api.ts')"],
  ['electron/vault/api/x.ts', "import { request } from 'node:https'"],
  ['electron/vault/api/x.ts', "import { connect } from 'net'"],
  ['electron/vault/api/x.ts', "import lookup from 'dns/promises'"],
  ['electron/reader/x.ts', "import { spawn } from 'node:child_process'"],
  ['electron/reader/x.ts', "import { a } from '../vault/index.ts'"],
  ['electron/main/x.ts', "import { a } from '../browser-host/launch.ts'"],
  ['electron/main/x.ts', "import { a } from '../vault/keys/key-slots.ts'"],
  ['electron/browser-host/x.ts', "import { a } from '../main/window.ts'"],
  ['electron/browser-host/x.ts', "import { app } from 'electron'"],
  ['electron/cli/x.ts', "import { a } from '../vault/records/database.ts'"],
  ['electron/cli/x.ts', "import type { Db } from '../vault/records/db.ts'"],
  ['electron/cli/x.ts', "import { a } from '../main/window.ts'"],
  ['electron/preload/x.ts', "import { contract } from '../../shared/contract/index.ts'"],
  ['electron/preload/x.ts', "import { join } from 'node:path'"],
  ['renderer/app/x.ts', "import { join } from 'node:path'"],
  ['renderer/app/x.ts', "import { ipcRenderer } from 'electron'"],
  ['renderer/app/x.ts', "import { a } from '../../electron/vault/ports.ts'"],
  ['renderer/ui/x.tsx', "import { api } from '../api.ts'"],
  ['renderer/ui/x.tsx', "import { a } from '../features/cases/list.tsx'"],
  ['renderer/ui/x.tsx', "import { a } from '../../shared/contract/index.ts'"],
  ['renderer/features/cases/x.tsx', "import { a } from '../people/list.tsx'"],
  ['renderer/verifier/x.ts', "import { api } from '../api.ts'"],
  ['renderer/viewer/x.ts', "import { useState } from 'react'"],
  ['elsewhere/x.ts', "import { a } from './y.ts'"],
]

const goodImports: readonly (readonly [path: string, code: string])[] = [
  ['shared/contract/x.ts', "import * as v from 'valibot'"],
  ['electron/vault/x.ts', "import { readFile } from 'node:fs/promises'"],
  ['electron/cli/x.ts', "import { startEngine } from '../vault/index.ts'"],
  ['electron/main/x.ts', "import { app } from 'electron'"],
  ['electron/preload/x.ts', "import type { Reply } from '../../shared/contract/wire.ts'"],
  ['renderer/features/cases/x.tsx', "import { Button } from '../../ui/button.tsx'"],
  ['renderer/features/cases/x.tsx', "import { CaseRow } from './case-row.tsx'"],
]

describe('the rule about imports', () => {
  it.each(badImports)('refuses in %s: %s', (path, code) => {
    expect(importViolations(parseSource(path, code))).toHaveLength(1)
  })

  it.each(goodImports)('allows in %s: %s', (path, code) => {
    expect(importViolations(parseSource(path, code))).toEqual([])
  })

  it('refuses a barrel, and allows a door', () => {
    expect(barrelViolations(parseSource('shared/domain/x.ts', "export * from './case.ts'"))).toHaveLength(1)
    expect(barrelViolations(parseSource('shared/domain/x.ts', "export { Case } from './case.ts'"))).toHaveLength(1)
    expect(
      barrelViolations(parseSource('shared/domain/x.ts', "export type { Case } from './case.ts'\nexport const a = 1")),
    ).toEqual([])
    expect(barrelViolations(parseSource('electron/vault/index.ts', "export { Case } from './case.ts'"))).toEqual([])
  })
})

const badCode: readonly (readonly [path: string, code: string])[] = [
  ['renderer/app/x.ts', "void fetch('/cases')"],
  ['renderer/app/x.ts', "new WebSocket('wss://example.org')"],
  ['renderer/app/x.ts', "void globalThis.fetch('/cases')"],
  ['renderer/app/x.ts', "navigator.sendBeacon('/x')"],
  ['renderer/app/x.ts', 'new window.XMLHttpRequest()'],
  ['shared/domain/x.ts', "eval('1')"],
  ['shared/domain/x.ts', "new Function('return 1')"],
  ['renderer/ui/x.tsx', 'const a = <p dangerouslySetInnerHTML={{ __html: text }} />'],
  ['renderer/ui/x.tsx', 'const a = { dangerouslySetInnerHTML: { __html: text } }'],
  ['renderer/ui/x.tsx', 'const a = <iframe srcDoc={text} />'],
  ['renderer/app/x.ts', 'element.innerHTML = text'],
  ['renderer/app/x.ts', "element['outerHTML'] = text"],
  ['renderer/app/x.ts', "element.insertAdjacentHTML('beforeend', text)"],
  ['renderer/app/x.tsx', 'const a = <p>Open the vault</p>'],
  ['renderer/app/x.tsx', 'const a = <input aria-label="Search" />'],
  ['renderer/app/x.tsx', 'const a = <Field label="Search" />'],
  ['electron/main/x.ts', 'void shell.openExternal(address)'],
  ['electron/main/x.ts', 'void shell.openPath(path)'],
  ['electron/vault/records/x.ts', 'const bytes = db.serialize()'],
  ['electron/vault/api/x.ts', "db.prepare('anything')"],
  ['electron/vault/api/x.ts', "db.pragma('cipher')"],
  ['electron/vault/api/x.ts', "const all = 'SELECT * FROM cases'"],
  ['electron/vault/api/x.ts', 'const one = `insert or replace into cases values (?)`'],
  ['electron/vault/api/x.ts', "const none = 'delete from cases'"],
  ['electron/vault/api/x.ts', 'const now = new Date()'],
  ['electron/vault/api/x.ts', 'const now = Date.now()'],
  ['electron/vault/api/x.ts', 'const now = performance.now()'],
  ['electron/vault/api/x.ts', "const home = process.env['HOME']"],
  ['electron/vault/api/x.ts', 'const words = process.argv'],
  ['shared/domain/x.ts', 'const dice = Math.random()'],
  ['electron/vault/keys/x.ts', "import { scryptSync } from 'node:crypto'"],
  ['electron/vault/keys/x.ts', "import crypto from 'node:crypto'"],
  ['electron/vault/keys/x.ts', "import * as crypto from 'node:crypto'"],
  ['electron/vault/keys/x.ts', "import { createHash } from 'node:crypto'\ncreateHash('md5')"],
  ['electron/vault/keys/x.ts', "import { createHash } from 'node:crypto'\ncreateHash(name)"],
  [
    'electron/vault/keys/x.ts',
    "import { createHash } from 'node:crypto'\nconst f = (name: 'sha256' | 'md5') => createHash(name)",
  ],
  ['electron/vault/keys/x.ts', "import { createCipheriv } from 'node:crypto'\ncreateCipheriv('chacha20-poly1305', key, nonce)"],
  ['shared/domain/x.ts', 'export default 1'],
]

const goodCode: readonly (readonly [path: string, code: string])[] = [
  ['shared/domain/x.ts', "const day = new Date(text) // Date.now() and fetch('x') in a comment are words"],
  ['shared/domain/x.ts', "const words = 'please select from the list, or call eval()'"],
  ['electron/reader/x.ts', 'delete (globalThis as { fetch?: unknown }).fetch'],
  ['electron/vault/records/x.ts', "db.prepare('select id from cases')"],
  ['electron/vault/system-ports.ts', 'const clock = () => new Date()'],
  ['electron/vault/keys/x.ts', "import { createHash, randomBytes } from 'node:crypto'\ncreateHash('sha256')"],
  [
    'electron/vault/keys/x.ts',
    "import { createHash } from 'node:crypto'\nconst f = (name: 'sha256' | 'sha512') => createHash(name)",
  ],
  ['renderer/app/x.tsx', 'const a = <p>{t("common.search")} ({count}) – ×</p>'],
  ['renderer/app/x.tsx', 'const a = <kbd>Ctrl+L</kbd>'],
  ['renderer/app/x.tsx', 'const a = <Button kind="primary" label={t("ui.save")} />'],
  ['renderer/app/x.ts', 'element.textContent = text'],
]

describe('the rule about code', () => {
  it.each(badCode)('refuses in %s: %s', (path, code) => {
    expect(codeViolations(parseSource(path, code))).toHaveLength(1)
  })

  it.each(goodCode)('allows in %s: %s', (path, code) => {
    expect(codeViolations(parseSource(path, code))).toEqual([])
  })
})

describe('the rule about sizes and names', () => {
  it('refuses a file of 301 lines, and one of 401 among the tests', () => {
    expect(
      sizeViolations(parseSource('shared/domain/x.ts', 'const a = 1\n'.replace('a', 'b').concat('\n'.repeat(300)))),
    ).toHaveLength(1)
    expect(sizeViolations(parseSource('test/x.test.ts', '\n'.repeat(401)))).toHaveLength(1)
  })

  it('allows 300 lines, 400 among the tests, and catalogues of any length', () => {
    expect(sizeViolations(parseSource('shared/domain/x.ts', '\n'.repeat(300)))).toEqual([])
    expect(sizeViolations(parseSource('test/x.test.ts', '\n'.repeat(400)))).toEqual([])
    expect(sizeViolations(parseSource('shared/i18n/ar/errors.ts', '\n'.repeat(900)))).toEqual([])
    expect(sizeViolations(parseSource('shared/vocabulary/act-types.ts', '\n'.repeat(900)))).toEqual([])
  })

  it('refuses a function of more than 60 lines, not counting the functions inside it', () => {
    const lines = (count: number) => 'work()\n'.repeat(count)
    expect(functionViolations(parseSource('shared/domain/x.ts', `function f() {\n${lines(59)}}\n`))).toHaveLength(1)
    expect(functionViolations(parseSource('shared/domain/x.ts', `function f() {\n${lines(58)}}\n`))).toEqual([])
    const nested = `function f() {\n${lines(40)}const g = () => {\n${lines(40)}}\n}\n`
    expect(functionViolations(parseSource('shared/domain/x.ts', nested))).toEqual([])
  })

  it('refuses capital letters and underscores in the name of a file', () => {
    expect(nameViolations(parseSource('shared/domain/caseFields.ts', ''))).toHaveLength(1)
    expect(nameViolations(parseSource('shared/domain/case_fields.ts', ''))).toHaveLength(1)
    expect(nameViolations(parseSource('shared/domain/case-fields.test.ts', ''))).toEqual([])
  })
})
