import { wordlist as english } from '@scure/bip39/wordlists/english.js'
import { expect, test } from 'vitest'
import { generatePassphrase, strengthOf } from '../../../electron/vault/keys/passphrase.ts'
import { languages } from '../../../shared/i18n/language.ts'
import { random } from '../../support/new-vault-keys.ts'

test.each(languages)('gives seven words that are strong, and other ones each time (%s)', (language) => {
  const given = Array.from({ length: 5 }, () => generatePassphrase(language, random))
  expect(new Set(given).size).toBe(5)
  for (const passphrase of given) {
    expect(passphrase.split(' ')).toHaveLength(7)
    expect(passphrase).toBe(passphrase.normalize('NFC'))
    expect(strengthOf(passphrase)).toEqual({ score: 4, isWeak: false })
  }
})

test('draws every word of the list alike', () => {
  const all = Array.from({ length: 2_048 }, (_, value) => {
    const dice = new Uint8Array(14)
    for (let at = 0; at < 7; at++) dice.set([(value >> 8) | 0b1010_1000, value & 255], at * 2)
    return generatePassphrase('en', () => dice).split(' ')[3]
  })
  expect(all).toEqual(english)
})

test.each(['', 'password', 'qwerty123', '12345678', 'Mara2026', 'aaaaaaaaaaaaaaaaaaaaaaaa'])(
  'says that “%s” is weak',
  (passphrase) => {
    expect(strengthOf(passphrase).isWeak).toBe(true)
  },
)

test('weighs a very long text without delay', () => {
  expect(strengthOf('lake heron bridge '.repeat(20_000)).score).toBeGreaterThanOrEqual(3)
})
