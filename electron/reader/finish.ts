import { emptyReading, type Reading, type ReadPart, type ReadWarning, readingLimits } from '../../shared/domain/reading.ts'
import type { Found } from './found.ts'
import { guessLanguage } from './language.ts'

/**
 * What a reader of a format found, made into a reading that keeps its limits: what is more is cut, with a warning.
 * Characters that are no text are taken out of text, metadata and names, and half surrogates are replaced. A form feed
 * inside a page becomes a line break, because pages are kept with form feeds between them.
 */
export function finishReading(found: Found): Reading {
  const warnings = new Set<ReadWarning>(found.warnings ?? [])
  const pages = cutPages(found.pages ?? [], warnings)
  const hasText = pages.some((page) => page.trim() !== '')
  const children = found.children ?? []
  if (children.length > readingLimits.children) warnings.add('entries-cut')
  return {
    ...emptyReading,
    failure: found.failure ?? null,
    pages: hasText ? pages : [],
    pageCount: found.pageCount ?? null,
    language: found.language ?? guessLanguage(pages),
    metadata: (found.metadata ?? [])
      .map((line) => ({
        ...line,
        name: cleanLine(line.name).slice(0, 100),
        value: cleanText(line.value.slice(0, 2_100)).trim().slice(0, 2_000),
      }))
      .filter(({ name, value }) => name !== '' && value !== '')
      .slice(0, readingLimits.metadata),
    position: found.position ?? null,
    children: children
      .slice(0, readingLimits.children)
      .map((child) => ({ ...child, name: child.name.slice(0, 4_000).toWellFormed() })),
    parts: cutParts(found.parts ?? [], warnings),
    warnings: [...warnings],
  }
}

/**
 * Text without control characters other than tab and line breaks (every kind of break becomes `\n`), and well-formed.
 * Marks that change the direction of writing stay: Arabic needs them.
 */
export function cleanText(text: string): string {
  return (
    text
      .replace(/\r\n?|[\f\v\u0085\u2028\u2029]/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
      .replace(/[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/g, '')
      .toWellFormed()
  )
}

function cleanLine(text: string): string {
  return cleanText(text.slice(0, 1_000)).replace(/\s+/g, ' ').trim()
}

function cutPages(pages: readonly string[], warnings: Set<ReadWarning>): string[] {
  if (pages.length > readingLimits.pages) warnings.add('pages-cut')
  const kept: string[] = []
  let left: number = readingLimits.text
  for (const page of pages.slice(0, readingLimits.pages)) {
    const clean = cleanText(page.slice(0, left + 1))
    kept.push(clean.slice(0, left).toWellFormed())
    if (page.length > left) warnings.add('text-cut')
    left -= Math.min(left, clean.length)
  }
  return kept
}

function cutParts(parts: readonly ReadPart[], warnings: Set<ReadWarning>): ReadPart[] {
  if (parts.length > readingLimits.parts) warnings.add('text-cut')
  let left: number = readingLimits.partsText
  /** @param cost what it counts besides its characters, so that empty cells are not without end */
  const take = (text: string, cost = 0): string => {
    if (text.length + cost > left) warnings.add('text-cut')
    const cut = text.slice(0, Math.max(0, left - cost)).toWellFormed()
    left -= Math.min(left, cut.length + cost)
    return cut
  }
  const cutRows = (rows: readonly (readonly string[])[]): string[][] => {
    const kept: string[][] = []
    for (const row of rows) {
      if (left < row.length + 1) break
      left -= 1
      kept.push(row.map((cell) => take(cell, 1)))
    }
    if (kept.length < rows.length) warnings.add('text-cut')
    return kept
  }
  return parts.slice(0, readingLimits.parts).map((part): ReadPart => {
    const title = cleanLine(part.title).slice(0, 500)
    if (part.kind === 'text') return { ...part, title, text: take(part.text) }
    if (part.kind === 'html') return { ...part, title, html: take(part.html) }
    if (part.kind === 'facts') return { ...part, title, facts: cutRows(part.facts.slice(0, 2_000)) as [string, string][] }
    const rows = cutRows(part.rows.slice(0, readingLimits.tableRows).map((row) => row.slice(0, 2_000)))
    return { ...part, title, rows, isCut: part.isCut || part.rows.length > rows.length }
  })
}
