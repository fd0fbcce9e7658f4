import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeManifest, parseManifest } from '../../shared/bundle/bag.ts'
import { CASE_FORMAT, CaseJson, caseJsonOf } from '../../shared/bundle/case-json.ts'
import { CASE_SCHEMA_TEXT } from '../../shared/bundle/case-schema.ts'
import { BUNDLE_FORMAT, BundleJson, bundleJsonOf, encodeJson, parseJson } from '../../shared/bundle/format.ts'
import { shownPath } from '../../shared/bundle/shown-path.ts'
import { encodeCustodyKeys, parseCustodyKeys } from '../../shared/bundle/signer-files.ts'
import { linesOf } from '../../shared/bundle/verify-custody.ts'
import { contentOf, fileOf, idOf } from '../support/bundle-content.ts'
import { bytesOf } from '../support/hostile-bundle.ts'
import { signerFrom } from '../support/signer.ts'

const content = contentOf([fileOf(1, 'a.txt', bytesOf('a'))])
const bundleText = encodeJson(bundleJsonOf(content, `SHA256:${'A'.repeat(43)}`, { entries: 0, chains: [] }))
const caseText = encodeJson(caseJsonOf(content))

describe('bundle.json and case.json', () => {
  it('are read back as they were written', () => {
    const bundle = parseJson(BundleJson, BUNDLE_FORMAT, bundleText)
    expect(bundle.kind === 'ok' && encodeJson(bundle.value)).toBe(bundleText)
    const caseJson = parseJson(CaseJson, CASE_FORMAT, caseText)
    expect(caseJson.kind === 'ok' && encodeJson(caseJson.value)).toBe(caseText)
  })

  it.each<[string, (text: string) => string]>([
    ['text that is not JSON', () => '{'],
    ['nothing', () => ''],
    ['null', () => 'null\n'],
    ['another format', (text) => text.replace(BUNDLE_FORMAT, 'other')],
    ['no line end', (text) => text.trimEnd()],
    ['other white space', (text) => JSON.stringify(JSON.parse(text))],
    ['a byte-order mark', (text) => `\ufeff${text}`],
    ['a member more', (text) => text.replace('"title"', '"x": 1,\n  "title"')],
    ['a member less', (text) => text.replace(/ {2}"title": .*\n/, '')],
    ['a member twice', (text) => text.replace('  "title"', '  "title": "",\n  "title"')],
    ['an id that is none', (text) => text.replace(content.bundleId, 'x')],
    ['a number that is none', (text) => text.replace('"fileCount": 1', '"fileCount": -1')],
  ])('with %s are refused', (_, change) => {
    expect(parseJson(BundleJson, BUNDLE_FORMAT, change(bundleText))).toEqual({ kind: 'invalid' })
  })

  it('of another version say so', () => {
    expect(parseJson(BundleJson, BUNDLE_FORMAT, bundleText.replace('"version": 1', '"version": 2'))).toEqual({
      kind: 'unknown-version',
      version: '2',
    })
  })
})

/** The members of an object as the JSON Schema and as the code have them. */
type Schema = { properties: Record<string, Schema>; items: Schema; required: string[] }

describe('the JSON Schema of a case', () => {
  it('has the same members, in the same order, as what is written', () => {
    const schema = JSON.parse(CASE_SCHEMA_TEXT) as Schema
    const { entries } = CaseJson
    expect(Object.keys(schema.properties)).toEqual(Object.keys(entries))
    expect(schema.properties.files?.items.required).toEqual(Object.keys(entries.files.item.entries))
    expect(schema.properties.incidents?.items.required).toEqual(Object.keys(entries.incidents.item.entries))
    expect(schema.properties.incidents?.items.properties.targets?.items.required).toEqual(
      Object.keys(entries.incidents.item.entries.targets.item.entries),
    )
  })
})

describe('a manifest', () => {
  it('is read back as it was written', () => {
    const path = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\r\n%\\]/.test(text) && text.isWellFormed())
    fc.assert(
      fc.property(fc.dictionary(path, fc.stringMatching(/^[0-9a-f]{64}$/)), (hashes) => {
        const text = encodeManifest(new Map(Object.entries(hashes)))
        expect(Object.fromEntries(parseManifest(bytesOf(text)) ?? [])).toEqual({ ...hashes })
      }),
    )
  })

  const line = `${'ab'.repeat(32)}  data/a\n`
  it.each([
    ['no line end', line.trimEnd()],
    ['one space', line.replace('  ', ' ')],
    ['upper case', line.replace(/ab/g, 'AB')],
    ['a binary mark', line.replace('  ', ' *')],
    ['a path twice', line + line],
    ['an empty line', `${line}\n`],
    ['a byte that is no text', `${line}\xff`],
    ['another order', `${line}${line.replace('data/a', 'data/A')}`],
  ])('with %s is refused', (_, text) => {
    expect(parseManifest(new Uint8Array(Buffer.from(text, 'latin1')))).toBeNull()
  })
})

describe('the keys that signed custody entries', () => {
  it('are read back by their fingerprints, each once, and in no other form', () => {
    const keys = ['a', 'b', 'a'].map((word) => signerFrom(word).publicKey)
    const text = encodeCustodyKeys(keys)
    expect(parseCustodyKeys(bytesOf(text))?.size).toBe(2)
    for (const wrong of [text.trimEnd(), text.split('\n').reverse().join('\n'), `${text}x\n`, text.replace('SHA256:', 'MD5:')])
      expect(parseCustodyKeys(bytesOf(wrong))).toBeNull()
    expect(parseCustodyKeys(new Uint8Array())?.size).toBe(0)
  })
})

describe('lines that come in pieces', () => {
  const piecesOf = async function* (bytes: Uint8Array, size: number) {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }

  const collected = async (lines: AsyncIterable<string>): Promise<string[]> => {
    const all: string[] = []
    for await (const line of lines) all.push(line)
    return all
  }

  it('are the same however they are cut', async () => {
    const lines = fc.array(fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\n') && text.isWellFormed()))
    await fc.assert(
      fc.asyncProperty(lines, fc.integer({ min: 1, max: 7 }), async (texts, size) => {
        const bytes = bytesOf(texts.map((text) => `${text}\n`).join(''))
        expect(await collected(linesOf(piecesOf(bytes, size)))).toEqual(texts)
      }),
    )
  })

  it('must end, and be text', async () => {
    for (const bytes of [bytesOf('a\nb'), new Uint8Array([0xff, 0x0a]), new Uint8Array(3_000_000).fill(65)])
      await expect(collected(linesOf(piecesOf(bytes, 1_000_000)))).rejects.toThrow()
  })
})

describe('a path that is shown', () => {
  it('hides nothing, turns nothing, and has an end', () => {
    expect(shownPath('a/\u202etxt\n\0.exe')).toBe('a/\\u{202e}txt\\u{a}\\u{0}.exe')
    expect(shownPath(`${idOf(1)}/رسالة.pdf`)).toBe(`${idOf(1)}/رسالة.pdf`)
    expect(shownPath('😀'.repeat(400)).length).toBeLessThanOrEqual(300)
  })
})
