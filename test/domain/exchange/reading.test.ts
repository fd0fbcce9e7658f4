import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellReader, orderOfDates } from '../../../shared/domain/exchange/cell-reader.ts'
import { codeWords } from '../../../shared/domain/exchange/code-words.ts'
import { guessMapping, headingsKey } from '../../../shared/domain/exchange/guess-mapping.ts'
import {
  type CodeSetName,
  codeSets,
  importField,
  importFieldKeys,
  importKinds,
} from '../../../shared/domain/exchange/import-fields.ts'
import { csvLine, unguardedCell } from '../../../shared/formats/csv.ts'
import { languages } from '../../../shared/i18n/language.ts'
import { translator } from '../../../shared/i18n/translator.ts'

const reader = cellReader({ kind: 'incident', values: [], inCell: ';', dateOrder: 'day-first' })

describe('headings', () => {
  it.each(languages)('are recognised by the labels of the forms in %s, all of them at once', (language) => {
    const t = translator(language)
    for (const kind of importKinds) {
      const keys = importFieldKeys[kind]
      expect(
        guessMapping(
          kind,
          keys.map((key) => t(`fields.${key}`)),
        ),
      ).toEqual(keys)
    }
  })

  it.each([
    ['en', ['Case No.', 'Incident', 'DATE OF INCIDENT', 'Type of act', 'Who was targeted', 'Name of victim', 'City']],
    ['fr', ['Référence du dossier', 'Intitulé', 'Date des faits', 'Catégorie', 'CIBLE', 'Nom de la victime', 'Ville']],
    ['es', ['Nº expediente', 'Título', 'Fecha de los hechos', 'Tipo de acto', 'Tipo de víctima', 'Víctima', 'Ciudad']],
    ['ar', ['رقم القضيّة', 'عنوان الحادثة', 'تاريخ الواقعة', 'نوع الفعل', 'الجهة المستهدفة', 'اسم الضحية', 'المدينة']],
  ])('are recognised as people write them in %s', (_language, headers) => {
    expect(guessMapping('incident', headers)).toEqual(['case', 'title', 'start', 'acts', 'targetLevels', 'targetPeople', 'place'])
  })

  it('fill a field once, but lists from several columns, and leave out what nobody knows', () => {
    expect(guessMapping('incident', ['date', 'Date', 'act 1', 'act', 'Acts', 'xyz', ''])).toEqual([
      'start',
      null,
      null,
      'acts',
      'acts',
      null,
      null,
    ])
  })

  it('are remembered however they are written', () => {
    expect(headingsKey('incident', ['Date ', 'ACT (type)'])).toBe(headingsKey('incident', ['date', 'act']))
  })
})

describe('coded values', () => {
  const sets = Object.keys(codeSets) as CodeSetName[]
  it.each(sets)('of %s are read by code and by label in every language, and each label means one code', (name) => {
    const kinds = importKinds.flatMap((kind) =>
      importFieldKeys[kind].filter((key) => importField(kind, key)?.set === name).map((key) => ({ kind, key })),
    )
    expect(kinds.length).toBeGreaterThan(0)
    for (const { kind, key } of kinds) {
      const own = cellReader({ kind, values: [], inCell: ';', dateOrder: 'day-first' })
      for (const code of codeSets[name].codes) {
        expect(own.code(key, ` ${code.toUpperCase()} `)).toBe(code)
        for (const language of languages)
          for (const words of codeWords(name, code, language)) expect([words, own.code(key, words)]).toEqual([words, code])
      }
    }
  })

  it('are read by a part of their label only where it is clear', () => {
    expect(reader.code('targetCapacities', 'President')).toBe('chairperson')
    expect(reader.code('targetCapacities', 'présidente')).toBe('chairperson')
    expect(reader.code('acts', 'campaign')).toBe(null)
  })
})

describe('cells', () => {
  it('name countries by code or in four languages', () => {
    for (const name of ['MA', 'Morocco', 'Maroc', 'marruecos', 'المغرب']) expect(reader.country(name)).toBe('MA')
    expect(reader.country('Atlantis')).toBe(null)
    for (const name of ['fr', 'French', 'français', 'Francés', 'الفرنسية']) expect(reader.language(name)).toBe('fr')
  })

  it('hold dates as people and as programs write them', () => {
    const value = (text: string) => reader.date(text)?.start
    expect(value('2024-03-02')).toEqual({ precision: 'exact', value: '2024-03-02' })
    expect(value('2023~')).toEqual({ precision: 'estimate', value: '2023' })
    expect(value('unknown')).toEqual({ precision: 'unknown', value: null })
    expect(value('03/02/2024')).toEqual({ precision: 'exact', value: '2024-02-03' })
    expect(value('0000')).toBeUndefined()
    expect(value('9999')).toEqual({ precision: 'year', value: '9999' })
  })

  it('hold several values, with the semicolon of either script between them', () => {
    expect(reader.split('تهديد؛ مضايقة ; x;; ')).toEqual(['تهديد', 'مضايقة', 'x'])
  })

  it('tell which part of a date comes first, where one of them says so', () => {
    expect(orderOfDates(['03/02/2024', '14/02/2024'])).toBe('day-first')
    expect(orderOfDates(['03/02/2024', '02/14/2024'])).toBe('month-first')
    expect(orderOfDates(['03/02/2024'])).toBe(null)
    expect(orderOfDates(['14/02/2024', '02/14/2024'])).toBe(null)
  })

  it('come back as they were after they were kept from being run as formulas', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("'", '=', '+', '@', ' ', '\t', '"', ',', 'a', '＝', '\n') }), (text) => {
        const line = csvLine([text]).slice(0, -2)
        const cell = line.startsWith('"') ? line.slice(1, -1).replaceAll('""', '"') : line
        expect(unguardedCell(cell)).toBe(text)
        expect(cell).not.toMatch(/^\s*[=+\-@\t\r＝＋－＠]/)
      }),
      { numRuns: 2_000, seed: 5 },
    )
  })
})
