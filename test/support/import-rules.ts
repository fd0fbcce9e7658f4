import { type Import, isNode, type SourceFile, type Violation } from './source-file.ts'

type Rule = {
  /** The files that the rule is for, by the start of their path. */
  readonly folder: string
  /** Files of the project that may be imported, by the start of their path. */
  readonly files: readonly string[]
  /** Files that may not, although `files` would allow them. */
  readonly neverFiles?: readonly string[]
  /** Packages that may be imported; a trailing `*` stands for the rest of a name. */
  readonly packages: readonly string[]
  readonly node: boolean
  readonly neverNode?: readonly string[]
  readonly typesOnly?: boolean
}

const pure = ['valibot', '@noble/hashes', '@noble/curves', '@scure/bip39', 'i18next']
const engine = ['better-sqlite3-multiple-ciphers', 'libsodium-wrappers-sumo', 'sodium-native', 'age-encryption', '@zxcvbn-ts/*']
const page = [
  'react',
  'react-dom',
  'react-*',
  '@tanstack/*',
  '@fontsource*',
  '@internationalized/*',
  'qrcode',
  'valibot',
  'i18next',
]
/** What the engine shows to those who run it. */
const engineDoors = [
  'electron/vault/index.ts',
  'electron/vault/ports.ts',
  'electron/vault/system-ports.ts',
  'electron/vault/process.ts',
]

/** Who may import whom; the first rule whose folder fits is the one that counts. */
const rules: readonly Rule[] = [
  { folder: 'shared/', files: ['shared/'], packages: pure, node: false },
  { folder: 'electron/vault/', files: ['electron/vault/', 'shared/'], packages: [...pure, ...engine], node: true },
  {
    folder: 'electron/reader/',
    files: ['electron/reader/', 'shared/'],
    packages: [...pure, 'pdfjs-dist', 'postal-mime', 'exifr', 'mediainfo.js'],
    node: true,
    neverNode: ['child_process', 'worker_threads', 'cluster'],
  },
  {
    folder: 'electron/main/',
    files: ['electron/main/', 'electron/host/', ...engineDoors, 'shared/'],
    packages: ['electron', 'valibot'],
    node: true,
  },
  {
    folder: 'electron/browser-host/',
    files: ['electron/browser-host/', 'electron/host/', ...engineDoors, 'shared/'],
    packages: ['playwright-core', 'valibot'],
    node: true,
  },
  { folder: 'electron/host/', files: ['electron/host/', ...engineDoors, 'shared/'], packages: ['valibot'], node: true },
  {
    folder: 'electron/cli/',
    files: ['electron/cli/', 'electron/host/profile-folder.ts', ...engineDoors, 'shared/'],
    packages: ['valibot'],
    node: true,
  },
  { folder: 'electron/preload/', files: ['shared/contract/'], packages: ['electron'], node: false, typesOnly: true },
  {
    folder: 'renderer/ui/',
    files: ['renderer/ui/', 'renderer/styles/', 'resources/map/', 'shared/'],
    neverFiles: ['shared/contract/'],
    packages: page,
    node: false,
  },
  {
    folder: 'renderer/viewer/',
    files: ['renderer/viewer/', 'renderer/styles/', 'shared/'],
    neverFiles: ['shared/contract/'],
    packages: [...pure, 'pdfjs-dist', 'dompurify', '@fontsource*'],
    node: false,
  },
  {
    folder: 'renderer/verifier/',
    files: ['renderer/verifier/', 'shared/'],
    neverFiles: ['shared/contract/'],
    packages: pure,
    node: false,
  },
  { folder: 'renderer/', files: ['renderer/', 'shared/'], packages: page, node: false },
]

/** Modules through which a program reaches a network; product code imports none. */
const network = [
  'http',
  'https',
  'http2',
  'net',
  'tls',
  'dgram',
  'dns',
  'dns/promises',
  'inspector',
  'inspector/promises',
  'undici',
  'ws',
  'axios',
  'node-fetch',
]

/** Every import of a file that the table of the house does not allow. */
export function importViolations(file: SourceFile): Violation[] {
  const rule = rules.find(({ folder }) => file.path.startsWith(folder))
  return file.imports.flatMap((at) => {
    const where = `${file.path}:${at.line}`
    if (network.includes(at.target.name)) return [`${where} reaches for a network: ${at.specifier}`]
    if (rule === undefined) return [`${where} is in a folder that no rule knows`]
    return isAllowed(rule, at) && !isOtherFeature(file.path, at) ? [] : [`${where} may not import ${at.specifier}`]
  })
}

/** A file that is no door and only hands on what others export, or hands on everything that another exports. */
export function barrelViolations(file: SourceFile): Violation[] {
  if (/(^|\/)index\.tsx?$/.test(file.path)) return []
  const body = Array.isArray(file.program.body) ? file.program.body.filter(isNode) : []
  const everything = body.filter(({ type }) => type === 'ExportAllDeclaration')
  const handsOn = body.filter(
    (node) => node.type === 'ImportDeclaration' || (node.type.startsWith('Export') && isNode(node.source)),
  )
  const isBarrel = body.length > 0 && handsOn.length === body.length && handsOn.some(({ type }) => type !== 'ImportDeclaration')
  const found = isBarrel ? body.filter(({ type }) => type !== 'ImportDeclaration') : everything
  return found.map((node) => `${file.path}:${file.lineOf(node.start)} hands on exports of another file`)
}

function isAllowed(rule: Rule, { target, isTypeOnly, specifier }: Import): boolean {
  if (rule.typesOnly && target.kind === 'file' && !isTypeOnly) return false
  switch (target.kind) {
    case 'node':
      return rule.node && !(rule.neverNode ?? []).includes(target.name)
    case 'package':
      return rule.packages.some((name) => (name.endsWith('*') ? target.name.startsWith(name.slice(0, -1)) : target.name === name))
    case 'file':
      return (
        specifier.startsWith('.') &&
        rule.files.some((path) => target.name.startsWith(path)) &&
        !(rule.neverFiles ?? []).some((path) => target.name.startsWith(path))
      )
  }
}

function isOtherFeature(path: string, { target }: Import): boolean {
  const own = /^renderer\/features\/([^/]+)\//.exec(path)?.[1]
  const theirs = /^renderer\/features\/([^/]+)\//.exec(target.name)?.[1]
  return target.kind === 'file' && own !== undefined && theirs !== undefined && own !== theirs
}
