import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { identityToRecipient } from 'age-encryption'
import { describe, expect, test } from 'vitest'
import { expectedFor } from '../../electron/cli/demo/expected.ts'
import { textViews } from '../../electron/cli/demo/text-views.ts'
import { foldText } from '../../shared/domain/search-text.ts'
import { parseSampleCase } from '../../shared/sample/sample-case.ts'
import { errorOf } from '../support/error-of.ts'
import { caseText, sample, sampleFiles, sampleFolder } from './sample-folder.ts'

const textOf = (path: string, bytes: Buffer) => [path, ...textViews(bytes)].join('\n')
const texts = new Map([...sampleFiles].map(([path, bytes]) => [path, textOf(path, bytes)]))
const folded = new Map([...texts].map(([path, text]) => [path, foldText(text)]))
const everything = [caseText, ...texts.values()].join('\n')

/** Files in which nothing can be read, but which show or let hear somebody. */
const seenOrHeard = new Map([
  ['03-telephone-threat/call-2024-11-14-full.wav', ['operator', 'spouse']],
  ['06-surveillance/IMG_20250405_213311.jpg', ['chair', 'spouse']],
])

describe('the sample case', () => {
  test('says something of every file, and of no other', () => {
    expect(sample.evidence.map(({ path }) => path).sort()).toEqual([...sampleFiles.keys()].sort())
  })

  test('is small enough for the window to read', () => {
    expect(Buffer.byteLength(caseText)).toBeLessThan(65_536)
  })

  test('is in four languages', () => {
    const spoken = (languages: readonly string[]) => new Set(languages.filter((language) => /^(en|fr|es|ar)$/.test(language)))
    expect(spoken(sample.incidents.map(({ fields }) => fields.narrativeLanguage)).size).toBe(4)
    expect(spoken(sample.evidence.map(({ fields }) => fields.language)).size).toBe(4)
  })

  test('names each person only in files that say that they identify them', () => {
    const wrong = sample.people.flatMap(({ key, fields }) => {
      // The words of an institution's name are everybody's words.
      const parts = fields.kind === 'person' ? fields.displayName.split(' ') : []
      const names = [fields.displayName, ...fields.otherNames, ...parts, ...fields.contacts].map(foldText)
      return [...folded].flatMap(([path, text]) => {
        const identifies = sample.evidence.find((item) => item.path === path)?.fields.identifies ?? []
        const isNamed = names.some((name) => text.includes(name))
        const isSeen = seenOrHeard.get(path)?.includes(key) === true
        const isPicture = path.endsWith('.png')
        return isNamed === identifies.includes(key) || isSeen || isPicture
          ? []
          : [`${path}: ${key} ${isNamed ? 'named' : 'not named'}`]
      })
    })
    expect(wrong).toEqual([])
  })

  test('names nobody but its own people', () => {
    const known = sample.people.flatMap(({ fields }) =>
      [fields.displayName, ...fields.otherNames].flatMap((name) => name.split(' ')),
    )
    const addressed = everything.matchAll(
      /(?:\b(?:Mme|Mr|Mrs|Ms|señora|señor|diputado|investigator)|السيدة|السيد)[ \u00a0]+((?:\p{Lu}\p{Ll}+|[\u0621-\u064a]+)(?: \p{Lu}\p{Ll}+)?)/gu,
    )
    const found = [...new Set(Array.from(addressed, ([, name = '']) => name))]
    expect(found.length).toBeGreaterThan(5)
    expect(found.filter((name) => !name.split(' ').every((word) => known.includes(word)))).toEqual([])
  })

  test('holds no address and no number that may be somebody’s', () => {
    const addresses = Array.from(everything.matchAll(/[\w.+-]+@([\w-]+\.[\w.-]*\w)/g), ([, domain = '']) => domain)
    expect(addresses.length).toBeGreaterThan(10)
    expect(addresses.filter((domain) => !/(^|\.)example\.org$/.test(domain))).toEqual([])
    const hosts = Array.from(everything.matchAll(/https?:\/\/([a-z0-9.-]+)/g), ([, host = '']) => host)
    const standards = /^(schemas\.openxmlformats\.org|schemas\.microsoft\.com|purl\.org|www\.w3\.org)$/
    expect(hosts.filter((host) => !host.endsWith('example.org') && !standards.test(host))).toEqual([])
    const numbers = Array.from(everything.matchAll(/\+\d[\d ().-]{7,}\d/g), ([number]) => number)
    expect(numbers.length).toBeGreaterThan(10)
    expect(numbers.filter((number) => !/^\+999[ -]/.test(number))).toEqual([])
  })

  test('says in each document that it is invented', () => {
    const words = /invented|inventés|inventad[oa]s|من نسج الخيال/i
    const unsaid = [...texts].filter(([path, text]) => !words.test(text) && !/\.(png|wav|webm|csv)$/.test(path))
    expect(unsaid.map(([path]) => path)).toEqual([])
  })

  test('publishes keys that belong together', async () => {
    for (const { key, ageRecipient } of sample.recipients) {
      const lines = readFileSync(join(sampleFolder, 'recipients', `${key}.identity.txt`), 'utf8')
        .trim()
        .split('\n')
      expect(lines[0]).toContain('protects nothing')
      expect(await identityToRecipient(lines.at(-1) ?? '')).toBe(ageRecipient)
    }
  })

  test('lets the two recipients know different people and files', () => {
    const named = (recipient: string) => expectedFor(sample, recipient, '2026-01-01').named
    const authors = ['Bastien Vorlaque', 'Evaristo Quelmada', 'Damián Orzuela']
    const institution = 'National Human Rights Commission of Liravia'
    expect(named('forum')).toEqual(['Ilsabe Marrenvaux', ...authors, institution])
    expect(named('network')).toEqual(['Noemí Caldastre', ...authors, institution])
    const [forum, network] = ['forum', 'network'].map((key) => expectedFor(sample, key, '2026-01-01').leaving)
    expect(forum?.filter((path) => !network?.includes(path))).toEqual([
      '02-smear-campaign/el-faro-2024-09-20.html',
      '05-dismissal/mocion-AN-2025-014.pdf',
    ])
    expect(network?.filter((path) => !forum?.includes(path))).toEqual(['05-dismissal/قرار الإحالة إلى المجلس التأديبي.pdf'])
  })
})

describe('reading a sample case', () => {
  const changed = (change: (copy: Record<string, unknown>) => void) => {
    const copy = JSON.parse(caseText)
    change(copy)
    return errorOf(() => parseSampleCase(JSON.stringify(copy))).code
  }

  test('refuses what is no JSON, has a field too many, or a key that leads nowhere', () => {
    expect(errorOf(() => parseSampleCase('{')).code).toBe('INVALID_INPUT')
    expect(changed((copy) => Object.assign(copy, { more: 1 }))).toBe('INVALID_INPUT')
    expect(changed((copy) => Object.assign(copy, { incidents: [] }))).toBe('INVALID_INPUT')
    expect(changed((copy) => Object.assign(copy, { people: [] }))).toBe('INVALID_INPUT')
    expect(changed((copy) => Object.assign(copy, { recipients: [] }))).toBe('INVALID_INPUT')
  })
})
