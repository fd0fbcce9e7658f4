import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { encodeHeader, LARGEST_HEADER_BYTES, parseHeader } from '../../shared/formats/vault-header.ts'
import { errorOf } from '../support/error-of.ts'
import { headerVector, vaultHeaderIndex } from '../support/vault-header-vectors.ts'

const { opens, refused } = vaultHeaderIndex()

describe('the header of a vault', () => {
  it.each(opens)('is read and written without a difference: %s', (file) => {
    const text = headerVector(file)
    expect(encodeHeader(parseHeader(text))).toBe(text)
  })

  it.each(refused.filter(({ at }) => at === 'parse'))('is refused with $code: $file', ({ file, code }) => {
    expect(errorOf(() => parseHeader(headerVector(file))).code).toBe(code)
  })

  it.each(refused.filter(({ at }) => at === 'unlock'))(
    'is whole in form, and refused only once a key is there: $file',
    ({ file }) => {
      const text = headerVector(file)
      expect(encodeHeader(parseHeader(text))).toBe(text)
    },
  )

  it('says which version it would need', () => {
    expect(errorOf(() => parseHeader(headerVector('version-2.json'))).facts).toEqual({ version: 2 })
  })

  it('is refused with any byte changed, by one bit or by all', () => {
    const bytes = readFileSync(new URL('../vectors/vault-header/valid.json', import.meta.url))
    for (let at = 0; at < bytes.length; at++) {
      for (const mask of [1, 2, 4, 8, 16, 32, 64, 128, 255]) {
        const changed = Uint8Array.from(bytes)
        changed[at] = (changed[at] ?? 0) ^ mask
        const { code } = errorOf(() => parseHeader(Buffer.from(changed).toString('utf8')))
        expect(['NOT_A_VAULT', 'VAULT_HEADER_DAMAGED', 'VAULT_FROM_FUTURE']).toContain(code)
      }
    }
  })

  it('is refused cut off at any byte', () => {
    const text = headerVector('valid.json')
    for (let end = 0; end < text.length; end++) {
      expect(['NOT_A_VAULT', 'VAULT_HEADER_DAMAGED']).toContain(errorOf(() => parseHeader(text.slice(0, end))).code)
    }
  })

  it('is refused at once where it is far too long, or nested without end', () => {
    expect(errorOf(() => parseHeader(' '.repeat(LARGEST_HEADER_BYTES + 1))).code).toBe('NOT_A_VAULT')
    const deep = `{"format":"nhri-evidence-vault","version":1,"x":${'['.repeat(200_000)}${']'.repeat(200_000)}}\n`
    expect(errorOf(() => parseHeader(deep)).code).toBe('VAULT_HEADER_DAMAGED')
  })
})
