import { describe, expect, it } from 'vitest'
import { areasOf, catalogueViolations, emptyViolations, readCatalogue, translations } from '../support/catalogue-rules.ts'

const areas = areasOf('en')

describe('the catalogues', () => {
  it('exist', () => {
    expect(areas.length).toBeGreaterThan(0)
  })

  it.each(translations)('have the same areas in English and in %s', (language) => {
    expect(areasOf(language)).toEqual(areas)
  })

  it.each(areas)('have words for every English key of %s', async (area) => {
    expect(emptyViolations(await readCatalogue('en', area))).toEqual([])
  })

  it.each(translations.flatMap((language) => areas.map((area) => [language, area] as const)))(
    'say in %s of %s what the English ones say, with the same facts and no English left',
    async (language, area) => {
      const [english, translated] = [await readCatalogue('en', area), await readCatalogue(language, area)]
      expect(catalogueViolations(english, translated, language)).toEqual([])
    },
  )
})

describe('the rule about catalogues', () => {
  const english = {
    'x.saved': 'Saved as {{name}} in {{folder}}.',
    'x.files_one': '{{count}} file',
    'x.files_other': '{{count}} files',
    'x.next': 'Ask your colleague to unlock it first.',
  }
  const french = {
    'x.saved': 'Enregistré sous {{name}} dans {{folder}}.',
    'x.files_one': '{{count}} fichier',
    'x.files_many': '{{count}} de fichiers',
    'x.files_other': '{{count}} fichiers',
    'x.next': 'Demandez d’abord à votre collègue de le déverrouiller.',
  }

  it('finds nothing in a good translation', () => {
    expect(catalogueViolations(english, french, 'fr')).toEqual([])
  })

  it('lets a form that says how many by itself go without the number', () => {
    expect(catalogueViolations(english, { ...french, 'x.files_one': 'un fichier' }, 'fr')).toEqual([])
  })

  it.each([
    ['a fact that is lost', { 'x.saved': 'Enregistré sous {{name}}.' }],
    ['a fact that is invented', { 'x.saved': 'Enregistré sous {{name}} dans {{folder}} par {{user}}.' }],
    ['a number that is lost in a plural', { 'x.files_other': 'fichiers' }],
    ['no words', { 'x.next': '  ' }],
    ['a sentence left in English', { 'x.next': 'Ask your colleague to unlock it first.' }],
    ['a key that English does not have', { 'x.more': 'Encore' }],
  ])('finds %s', (_name, wrong) => {
    expect(catalogueViolations(english, { ...french, ...wrong }, 'fr')).toHaveLength(1)
  })

  it('finds a key without a translation', () => {
    const { 'x.next': _left, ...rest } = french
    expect(catalogueViolations(english, rest, 'fr')).toHaveLength(1)
  })

  it('finds Arabic that is not Arabic', () => {
    expect(catalogueViolations({ 'x.a': 'Ask a colleague.' }, { 'x.a': 'Demandez donc à votre collègue.' }, 'ar')).toHaveLength(1)
  })
})
