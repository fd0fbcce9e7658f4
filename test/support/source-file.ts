import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { extname, join, posix, relative, sep } from 'node:path'
import { parseSync } from 'vite'

/** A node of the syntax tree (ESTree with TypeScript), as far as the rules need to know it. */
export type SyntaxNode = {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [field: string]: unknown
}

/** One import or re-export of a file. */
export type Import = {
  readonly specifier: string
  /** What it means: a file of the project (path from its root), a module of Node, or a package. */
  readonly target: { readonly kind: 'file' | 'node' | 'package'; readonly name: string }
  /** Imported names; `*` for a namespace, `default` for a default import, empty for a bare or dynamic one. */
  readonly names: readonly string[]
  readonly isTypeOnly: boolean
  readonly isReExport: boolean
  readonly line: number
}

export type SourceFile = {
  /** From the project's root, with `/`. */
  readonly path: string
  readonly text: string
  readonly lineCount: number
  readonly program: SyntaxNode
  readonly imports: readonly Import[]
  readonly lineOf: (offset: number) => number
}

/** What a rule found: where, and what is wrong. Empty where all is well. */
export type Violation = string

export const projectRoot = join(import.meta.dirname, '..', '..')

/** Every TypeScript file below these folders of the project, parsed. */
export async function readSourceFiles(folders: readonly string[]): Promise<SourceFile[]> {
  const files: SourceFile[] = []
  for (const folder of folders) {
    const entries = await readdir(join(projectRoot, folder), { recursive: true, withFileTypes: true }).catch(() => [])
    for (const entry of entries)
      if (entry.isFile() && /^\.tsx?$/.test(extname(entry.name))) {
        const absolute = join(entry.parentPath, entry.name)
        files.push(parseSource(relative(projectRoot, absolute).split(sep).join('/'), readFileSync(absolute, 'utf8')))
      }
  }
  return files
}

/** Parses one file; `path` decides which rules apply to it. Throws on a syntax error. */
export function parseSource(path: string, text: string): SourceFile {
  const parsed = parseSync(path, text)
  const problem = parsed.errors[0]
  if (problem) throw new Error(`${path}: ${problem.message}`)
  const program = parsed.program as unknown as SyntaxNode
  const lineStarts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)]
  const lineOf = (offset: number) => lineStarts.filter((start) => start <= offset).length
  const lineCount = text.endsWith('\n') ? lineStarts.length - 1 : lineStarts.length
  return { path, text, lineCount, program, imports: importsOf(path, program, lineOf), lineOf }
}

/** Calls `visit` with every node, parents first. */
export function walk(
  node: SyntaxNode,
  visit: (node: SyntaxNode, parent: SyntaxNode | null) => void,
  parent: SyntaxNode | null = null,
) {
  visit(node, parent)
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit, node)
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
}

/** The name of an identifier or the text of a string literal; null for anything else. */
export function nameOf(node: unknown): string | null {
  if (!isNode(node)) return null
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier') return String(node.name)
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : null
}

function importsOf(path: string, program: SyntaxNode, lineOf: (offset: number) => number): Import[] {
  const found: Import[] = []
  walk(program, (node) => {
    const isReExport = node.type === 'ExportNamedDeclaration' || node.type === 'ExportAllDeclaration'
    if (node.type !== 'ImportDeclaration' && node.type !== 'ImportExpression' && node.type !== 'TSImportType' && !isReExport)
      return
    const specifier = nameOf(node.source)
    if (specifier === null) return
    const parts = Array.isArray(node.specifiers) ? node.specifiers.filter(isNode) : []
    const areTypes = parts.length > 0 && parts.every((part) => part.importKind === 'type' || part.exportKind === 'type')
    found.push({
      specifier,
      target: targetOf(path, specifier),
      names: parts.map(importedName),
      isTypeOnly: node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type' || areTypes,
      isReExport,
      line: lineOf(node.start),
    })
  })
  return found
}

function importedName(part: SyntaxNode): string {
  if (part.type === 'ImportNamespaceSpecifier') return '*'
  return part.type === 'ImportDefaultSpecifier' ? 'default' : (nameOf(part.imported ?? part.local) ?? '')
}

const nodeModules = new Set(process.getBuiltinModule('module').builtinModules)

function targetOf(path: string, specifier: string): Import['target'] {
  if (specifier.startsWith('.')) return { kind: 'file', name: posix.join(posix.dirname(path), specifier) }
  if (specifier.startsWith('node:')) return { kind: 'node', name: specifier.slice('node:'.length) }
  if (nodeModules.has(specifier)) return { kind: 'node', name: specifier }
  const [first = '', second = ''] = specifier.split('/')
  return { kind: 'package', name: first.startsWith('@') ? `${first}/${second}` : first }
}
