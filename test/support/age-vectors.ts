import { inflateSync } from 'node:zlib'
import * as vectors from 'cctv-age'

/** One vector of C2SP/CCTV for the age format (README of the package `cctv-age`). */
export type AgeVector = {
  readonly name: string
  readonly expect: 'success' | 'no match' | 'HMAC failure' | 'header failure' | 'payload failure' | 'armor failure'
  /** SHA-256 of the plain text before the end or the failure, hexadecimal; empty where the header fails. */
  readonly payload: string
  readonly identities: readonly string[]
  readonly passphrases: readonly string[]
  readonly isArmored: boolean
  readonly file: Uint8Array
}

const known = ['expect', 'payload', 'file key', 'identity', 'passphrase', 'armored', 'compressed', 'comment']

/** All vectors; one with a header that we do not know is a mistake, not something to pass over. */
export function ageVectors(): AgeVector[] {
  return Object.entries(vectors as unknown as Readonly<Record<string, Uint8Array>>).map(([name, bytes]) => vectorOf(name, bytes))
}

function vectorOf(name: string, bytes: Uint8Array): AgeVector {
  const end = Buffer.from(bytes).indexOf('\n\n')
  const lines = Buffer.from(bytes.subarray(0, end)).toString().split('\n')
  const fields = lines.map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)] as const)
  const unknown = fields.find(([key]) => !known.includes(key))
  if (unknown) throw new Error(`${name}: unknown header ${unknown[0]}`)
  const all = (key: string) => fields.filter(([found]) => found === key).map(([, value]) => value)
  const body = bytes.subarray(end + 2)
  return {
    name,
    expect: (all('expect')[0] ?? '') as AgeVector['expect'],
    payload: all('payload')[0] ?? '',
    identities: all('identity'),
    passphrases: all('passphrase'),
    isArmored: all('armored')[0] === 'yes',
    file: all('compressed')[0] === 'zlib' ? inflateSync(body) : body,
  }
}
