import { describe, expect, it } from 'vitest'
import { directionOf, directionOfParagraph } from '../../../renderer/view/language-direction.ts'

describe('the direction of content', () => {
  it.each([
    ['ar', 'rtl'],
    ['ar-MA', 'rtl'],
    ['fa', 'rtl'],
    ['en', 'ltr'],
    ['arn', 'ltr'],
    ['az-Arab', 'rtl'],
    ['ug-Latn', 'ltr'],
    ['und', 'auto'],
  ])('of %s is %s', (language, direction) => {
    expect(directionOf(language)).toBe(direction)
  })

  it.each([
    ['NHRI قالت إنها لن تتراجع.', 'ar', 'rtl'],
    ['The committee met at 09:30.', 'ar', 'auto'],
    ['«لن نتراجع» said the chair.', 'en', 'ltr'],
    ['لن نتراجع.', 'en', 'auto'],
    ['2026-02-03', 'ar', 'rtl'],
    ['', 'ar', 'rtl'],
    ['anything', 'und', 'auto'],
  ])('of the paragraph %j in %s is %s', (paragraph, language, direction) => {
    expect(directionOfParagraph(paragraph, language)).toBe(direction)
  })
})
