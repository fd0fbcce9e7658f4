import { isNode, type SourceFile, type SyntaxNode, type Violation, walk } from './source-file.ts'

/** Lists that are as long as what they list. */
const lists = /^shared\/(i18n\/(en|fr|es|ar)|vocabulary)\//

/** A file that is longer than a person wants to read at once. */
export function sizeViolations(file: SourceFile): Violation[] {
  if (lists.test(file.path)) return []
  const limit = file.path.startsWith('test/') ? 400 : 300
  return file.lineCount > limit ? [`${file.path} has ${file.lineCount} lines, the limit is ${limit}`] : []
}

/** File and folder names: small letters, digits and hyphens. */
export function nameViolations(file: SourceFile): Violation[] {
  const isKebab = file.path.split('/').every((part) => /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|flow|config|d))?(\.tsx?)?$/.test(part))
  return isKebab ? [] : [`${file.path} is not in kebab-case`]
}

/** Lines that a function may have, without the functions inside it. */
const functionLimit = 60

/** A function that is longer than a screen. Components are left out: most of their lines are markup. */
export function functionViolations(file: SourceFile): Violation[] {
  if (file.path.endsWith('.tsx') || file.path.startsWith('test/')) return []
  const found: Violation[] = []
  walk(file.program, (node) => {
    if (!isFunction(node)) return
    const lines = linesOf(file, node) - linesInside(file, node)
    if (lines > functionLimit)
      found.push(`${file.path}:${file.lineOf(node.start)} is a function of ${lines} lines, the limit is ${functionLimit}`)
  })
  return found
}

/** Lines of the functions inside; a short one counts as part of the outer. */
function linesInside(file: SourceFile, node: SyntaxNode): number {
  let lines = 0
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) {
      if (!isNode(child)) continue
      if (!isFunction(child)) lines += linesInside(file, child)
      else if (linesOf(file, child) > 3) lines += linesOf(file, child) - 1
    }
  return lines
}

function linesOf(file: SourceFile, node: SyntaxNode): number {
  return file.lineOf(node.end) - file.lineOf(node.start) + 1
}

function isFunction(node: SyntaxNode): boolean {
  return /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type)
}
