import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { finishReading } from '../../electron/reader/finish.ts'
import { keepsLimits } from '../../electron/vault/reading/keeps-limits.ts'
import { emptyReading, Reading, readingLimits } from '../../shared/domain/reading.ts'

const isValid = (reading: unknown) => v.is(Reading, reading)
const child = (index: number) =>
  ({ index, name: '\ud800/'.repeat(3_000), kind: 'entry', sizeBytes: 1, isFolder: false, problem: null }) as const

describe('a reading', () => {
  it('of nothing is the empty one', () => {
    expect(finishReading({})).toEqual(emptyReading)
  })

  it('of everything without end keeps every limit, and says what was cut', () => {
    const long = 'word\f\0\ud800 '.repeat(100_000)
    const reading = finishReading({
      pages: Array.from({ length: 6_000 }, () => long.slice(0, 10_000)),
      metadata: Array.from({ length: 600 }, () => ({ group: 'file', name: ` ${long}`, value: long, zone: null }) as const),
      children: Array.from({ length: 11_000 }, (_, index) => child(index)),
      parts: [
        {
          kind: 'table',
          title: long,
          rows: Array.from({ length: 6_000 }, () => Array.from({ length: 3_000 }, () => '')),
          isCut: false,
        },
        { kind: 'facts', title: 'x', facts: Array.from({ length: 10 }, () => [long, long] as [string, string]) },
        ...Array.from({ length: 600 }, () => ({ kind: 'text', title: '', text: long }) as const),
      ],
    })
    expect(isValid(reading)).toBe(true)
    expect(keepsLimits(reading)).toBe(true)
    expect(reading.pages).toHaveLength(readingLimits.pages)
    expect(reading.warnings.toSorted()).toEqual(['entries-cut', 'pages-cut', 'text-cut'])
    expect(reading.parts[0]).toMatchObject({ kind: 'table', isCut: true })
  })

  it('keeps ordinary parts as they are', () => {
    const parts = [
      {
        kind: 'table',
        title: 'entries',
        rows: [
          ['a', ''],
          ['b', '2'],
        ],
        isCut: false,
      },
      { kind: 'facts', title: 'headers', facts: [['From', 'a@example.org'] as [string, string]] },
    ] as const
    expect(
      finishReading({
        parts: parts.map((part) =>
          part.kind === 'table' ? { ...part, rows: part.rows.map((row) => [...row]) } : { ...part, facts: [...part.facts] },
        ),
      }).parts,
    ).toEqual(parts)
  })

  it('has metadata without empty lines, on one line where it is a name', () => {
    const line = (name: string, value: string) => ({ group: 'document', name, value, zone: null }) as const
    expect(finishReading({ metadata: [line('Ti\ntle', ' a\u0007 b '), line('', 'x'), line('Author', ' \0 ')] }).metadata).toEqual(
      [line('Ti tle', 'a b')],
    )
  })
})
