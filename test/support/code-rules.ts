import { isNode, nameOf, type SourceFile, type SyntaxNode, type Violation, walk } from './source-file.ts'

/** One thing that must not stand in code: which files it is about, and how it is recognised. */
type CodeRule = {
  readonly about: (path: string) => boolean
  /** What is wrong with this node; null where nothing is. */
  readonly finds: (node: SyntaxNode, parent: SyntaxNode | null) => string | null
}

const inEngine = (path: string) => path.startsWith('electron/vault/')
const everywhere = () => true

const rules: readonly CodeRule[] = [
  { about: everywhere, finds: networkCall },
  { about: everywhere, finds: codeFromText },
  { about: everywhere, finds: markupFromText },
  { about: everywhere, finds: openedOutside },
  { about: (path) => path.startsWith('renderer/'), finds: wordsInMarkup },
  {
    about: (path) => path.startsWith('electron/'),
    finds: (node) => (memberOf(node) === 'serialize' ? 'serialize() gives the records in clear' : null),
  },
  { about: (path) => inEngine(path) && !/^electron\/vault\/(records|custody)\//.test(path), finds: sql },
  {
    about: (path) =>
      (inEngine(path) && !/^electron\/vault\/(system-ports|process)\.ts$/.test(path)) || path.startsWith('shared/'),
    finds: surroundings,
  },
]

/** Every piece of a file that a rule of the house forbids. */
export function codeViolations(file: SourceFile): Violation[] {
  const found: Violation[] = []
  const relevant = rules.filter(({ about }) => about(file.path))
  walk(file.program, (node, parent) => {
    for (const { finds } of relevant) {
      const wrong = finds(node, parent)
      if (wrong !== null) found.push(`${file.path}:${file.lineOf(node.start)} ${wrong}`)
    }
  })
  return [...found, ...cryptoViolations(file), ...defaultExportViolations(file)]
}

const connecting = ['fetch', 'WebSocket', 'XMLHttpRequest', 'EventSource', 'RTCPeerConnection', 'WebTransport']

function networkCall(node: SyntaxNode): string | null {
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return null
  const called = globalName(node.callee)
  if (called !== null && connecting.includes(called)) return `${called} reaches for a network`
  return memberOf(node.callee) === 'sendBeacon' ? 'sendBeacon reaches for a network' : null
}

function codeFromText(node: SyntaxNode): string | null {
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return null
  const called = globalName(node.callee)
  return called === 'eval' || called === 'Function' ? `${called} runs text as code` : null
}

const markup = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'srcdoc',
  'srcDoc',
  'createContextualFragment',
]

function markupFromText(node: SyntaxNode): string | null {
  const name = node.type === 'JSXAttribute' || node.type === 'Property' ? nameOf(node.name ?? node.key) : memberOf(node)
  return name !== null && markup.includes(name) ? `${name} makes elements from text` : null
}

function openedOutside(node: SyntaxNode): string | null {
  const name = memberOf(node)
  return name === 'openExternal' || name === 'openPath' ? `${name} hands stored data to another program` : null
}

const spoken = ['aria-label', 'aria-description', 'alt', 'label', 'placeholder', 'title', 'description', 'heading']

function wordsInMarkup(node: SyntaxNode, parent: SyntaxNode | null): string | null {
  if (isKey(parent)) return null
  if (node.type === 'JSXText' && /\p{L}/u.test(String(node.value)))
    return `says “${String(node.value).trim()}” without the catalogue`
  if (node.type !== 'JSXAttribute') return null
  const [name, words] = [nameOf(node.name), nameOf(node.value)]
  return name !== null && words !== null && spoken.includes(name) && /\p{L}/u.test(words)
    ? `says “${words}” without the catalogue`
    : null
}

/** The name of a key on the keyboard is the same in every language. */
function isKey(node: SyntaxNode | null): boolean {
  return node?.type === 'JSXElement' && isNode(node.openingElement) && nameOf(node.openingElement.name) === 'kbd'
}

const statement =
  /^\s*(select\s|insert\s+(or\s+\w+\s+)?into\s|update\s+\w+\s+set\s|delete\s+from\s|create\s+(unique\s+)?(table|index|trigger|view|virtual)\b|pragma\s|vacuum\b|alter\s+table\s|drop\s+(table|index|trigger|view)\s|attach\s+database\b|begin\s+(immediate|exclusive|deferred)\b|with\s+\w+\s+as\s*\()/i

function sql(node: SyntaxNode): string | null {
  const member = node.type === 'CallExpression' ? memberOf(node.callee) : null
  if (member === 'prepare' || member === 'pragma') return `.${member}() belongs under records/`
  const text = node.type === 'TemplateElement' ? rawOf(node) : node.type === 'Literal' ? nameOf(node) : null
  return text !== null && statement.test(text) ? 'SQL belongs under records/' : null
}

function surroundings(node: SyntaxNode): string | null {
  if (node.type === 'NewExpression' && nameOf(node.callee) === 'Date' && isEmpty(node.arguments)) return 'reads the clock'
  if (node.type === 'CallExpression' && nameOf(node.callee) === 'Date') return 'reads the clock'
  if (node.type !== 'MemberExpression') return null
  const path = `${nameOf(node.object) ?? ''}.${memberOf(node) ?? ''}`
  if (path === 'Date.now' || path === 'performance.now' || path === 'process.hrtime') return `${path} reads the clock`
  if (path === 'process.env' || path === 'process.argv') return `${path} reads the environment`
  return path === 'Math.random' ? 'Math.random is not random enough for anything here' : null
}

/** What Electron's BoringSSL knows too, and nothing else. */
const cryptoNames = [
  'createHash',
  'createHmac',
  'hkdf',
  'hkdfSync',
  'createCipheriv',
  'createDecipheriv',
  'randomBytes',
  'randomUUID',
  'timingSafeEqual',
]
const cryptoTypes = ['Hash', 'Hmac', 'KeyObject', 'BinaryLike', 'CipherGCM', 'DecipherGCM']
const algorithms: Readonly<Record<string, RegExp>> = {
  createHash: /^sha(256|384|512)$/,
  createHmac: /^sha(256|384|512)$/,
  hkdf: /^sha(256|384|512)$/,
  hkdfSync: /^sha(256|384|512)$/,
  createCipheriv: /^aes-256-gcm$/,
  createDecipheriv: /^aes-256-gcm$/,
}

function cryptoViolations(file: SourceFile): Violation[] {
  if (!file.path.startsWith('electron/')) return []
  const imports = file.imports.filter(({ target }) => target.kind === 'node' && target.name === 'crypto')
  const found = imports.flatMap(({ names, line, isTypeOnly }) =>
    names
      .filter((name) => !cryptoNames.includes(name) && !(cryptoTypes.includes(name) || isTypeOnly))
      .map((name) => `${file.path}:${line} takes ${name} from node:crypto, which Electron may not have`),
  )
  if (imports.length === 0) return found
  const typed = literalTypes(file)
  walk(file.program, (node) => {
    const called = node.type === 'CallExpression' ? nameOf(node.callee) : null
    const allowed = called === null ? undefined : algorithms[called]
    if (!allowed) return
    const first = Array.isArray(node.arguments) ? node.arguments[0] : null
    const given = isNode(first) && first.type === 'Identifier' ? (typed.get(nameOf(first) ?? '') ?? []) : [nameOf(first)]
    if (given.length === 0 || given.some((name) => name === null || !allowed.test(name)))
      found.push(
        `${file.path}:${file.lineOf(node.start)} ${called} with ${given.join(' or ') || 'an algorithm that is not named'}`,
      )
  })
  return found
}

/** What parameters may be, where their type is a union of strings: `hash: 'sha256' | 'sha512'`. */
function literalTypes(file: SourceFile): ReadonlyMap<string, readonly (string | null)[]> {
  const found = new Map<string, readonly (string | null)[]>()
  walk(file.program, (node) => {
    const annotation = isNode(node.typeAnnotation) ? node.typeAnnotation.typeAnnotation : null
    if (node.type !== 'Identifier' || !isNode(annotation)) return
    const types = annotation.type === 'TSUnionType' && Array.isArray(annotation.types) ? annotation.types : [annotation]
    if (types.every((type) => isNode(type) && type.type === 'TSLiteralType'))
      found.set(
        nameOf(node) ?? '',
        types.map((type) => (isNode(type) ? nameOf(type.literal) : null)),
      )
  })
  return found
}

function defaultExportViolations(file: SourceFile): Violation[] {
  const body = Array.isArray(file.program.body) ? file.program.body.filter(isNode) : []
  return body
    .filter(({ type }) => type === 'ExportDefaultDeclaration')
    .map((node) => `${file.path}:${file.lineOf(node.start)} has a default export`)
}

/** The name after the dot, also in brackets; null where a node is no member. */
function memberOf(node: unknown): string | null {
  return isNode(node) && node.type === 'MemberExpression' ? nameOf(node.property) : null
}

/** The name of a global, also as `globalThis.x`, `window.x` or `self.x`. */
function globalName(node: unknown): string | null {
  if (!isNode(node)) return null
  if (node.type === 'Identifier') return nameOf(node)
  const owner = node.type === 'MemberExpression' ? nameOf(node.object) : null
  return owner !== null && ['globalThis', 'window', 'self', 'global'].includes(owner) ? memberOf(node) : null
}

function rawOf(node: SyntaxNode): string | null {
  const value = node.value
  return typeof value === 'object' && value !== null && 'raw' in value ? String(value.raw) : null
}

function isEmpty(value: unknown): boolean {
  return !Array.isArray(value) || value.length === 0
}
