import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Language, languages } from '../../shared/i18n/language.ts'
import { projectRoot, type Violation } from './source-file.ts'

export type Catalogue = Readonly<Record<string, string>>

/** The areas of a language: the file names in its folder. */
export function areasOf(language: Language): string[] {
  return readdirSync(join(projectRoot, 'shared', 'i18n', language))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -'.ts'.length))
    .sort()
}

/** The one catalogue that a file of an area exports. */
export async function readCatalogue(language: Language, area: string): Promise<Catalogue> {
  const exported = Object.values(await import(join(projectRoot, 'shared', 'i18n', language, `${area}.ts`)))
  const [catalogue, ...others] = exported.filter((value) => typeof value === 'object' && value !== null)
  if (catalogue === undefined || others.length > 0) throw new Error(`${language}/${area}.ts must export one catalogue`)
  return catalogue as Catalogue
}

export const translations = languages.filter((language) => language !== 'en')

/** What is wrong with a translation of an area: missing words, lost or invented facts, English left over. */
export function catalogueViolations(english: Catalogue, translated: Catalogue, language: Language): Violation[] {
  return [
    ...emptyViolations(translated),
    ...Object.keys(english)
      .map(baseOf)
      .filter((base, index, all) => all.indexOf(base) === index && !Object.keys(translated).some((key) => baseOf(key) === base))
      .map((base) => `${base}: not translated`),
    ...Object.entries(translated).flatMap(([key, text]) => [
      ...variableViolations(key, text, english),
      ...(language === 'en' ? [] : englishViolations(key, text, english, language)),
    ]),
  ]
}

export function emptyViolations(catalogue: Catalogue): Violation[] {
  return Object.entries(catalogue)
    .filter(([, text]) => text.trim() === '')
    .map(([key]) => `${key}: no words`)
}

const plural = /_(zero|one|two|few|many|other)$/
/** Forms in which the word itself says how many ("one file", "ملفان"). */
const saysCountItself = /_(zero|one|two)$/

function baseOf(key: string): string {
  return key.replace(plural, '')
}

function variableViolations(key: string, text: string, english: Catalogue): Violation[] {
  const sources = Object.entries(english).filter(
    ([source]) => source === key || (plural.test(key) && baseOf(source) === baseOf(key)),
  )
  if (sources.length === 0) return [`${key}: not in English`]
  const wanted = new Set(sources.flatMap(([, source]) => variablesOf(source)))
  const given = new Set(variablesOf(text))
  const mayLack = (name: string) => key.endsWith('_zero') || (name === 'count' && saysCountItself.test(key))
  return [
    ...[...wanted].filter((name) => !given.has(name) && !mayLack(name)).map((name) => `${key}: {{${name}}} is missing`),
    ...[...given].filter((name) => !wanted.has(name)).map((name) => `${key}: {{${name}}} is not in English`),
  ]
}

/** Names between double braces, without a format. */
function variablesOf(text: string): string[] {
  return Array.from(text.matchAll(/\{\{-?\s*([\w.]+)[^}]*\}\}/g), ([, name]) => name ?? '')
}

function englishViolations(key: string, text: string, english: Catalogue, language: Language): Violation[] {
  const left = sentencesOf(text).filter((sentence) => wordsOf(sentence).length > 3)
  const sources = new Set(Object.values(english).flatMap(sentencesOf))
  const found = left.filter((sentence) => sources.has(sentence)).map((sentence) => `${key}: still in English: ${sentence}`)
  const hasNoArabic = language === 'ar' && wordsOf(text).length > 3 && !/\p{Script=Arabic}/u.test(text)
  return hasNoArabic ? [...found, `${key}: no Arabic in it`] : found
}

/** Sentences without what is the same in every language: commands and facts. */
function sentencesOf(text: string): string[] {
  return text
    .replace(/`[^`]*`|\bevidence-vault\b|--[a-z-]+/g, '')
    .split(/(?<=[.!?:;])\s+|\n/)
    .map((sentence) =>
      sentence
        .replace(/\{\{[^}]*\}\}/g, '')
        .trim()
        .toLowerCase(),
    )
    .filter((sentence) => sentence !== '')
}

function wordsOf(sentence: string): string[] {
  return sentence.match(/\p{L}{2,}/gu) ?? []
}
