import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseJsonOf } from '../../shared/bundle/case-json.ts'
import type { BundleContent, BundleIncident } from '../../shared/bundle/content.ts'
import { bundleJsonOf } from '../../shared/bundle/format.ts'
import { findingCodes } from '../../shared/bundle/report.ts'
import { escapeHtml, hasReportForm } from '../../shared/bundle/report-form.ts'
import { renderReport } from '../../shared/bundle/report-html.ts'
import { languages } from '../../shared/i18n/language.ts'
import { type MessageKey, translator } from '../../shared/i18n/translator.ts'
import { contentOf, fileOf, idOf } from '../support/bundle-content.ts'
import { bytesOf } from '../support/hostile-bundle.ts'

const nasty = `</p><script>alert('1')</script>"&<!-- \u0000 ]]>`
const incident: BundleIncident = {
  id: idOf(50),
  title: 'Threat by telephone',
  start: { precision: 'time', value: '2026-02-02T21:40' },
  end: null,
  country: 'TN',
  place: 'Vell',
  narrative: 'تلقّى الموظف مكالمة.\n\nSecond paragraph.',
  narrativeLanguage: 'ar',
  acts: ['thr-death', 'code-of-a-later-version'],
  targets: [
    { level: 'institution', capacity: null, label: null },
    { level: 'staff', capacity: 'investigator', label: 'Person A' },
  ],
  assessment: 'alleged',
}

function rendered(more: Partial<BundleContent> = {}): string {
  const files = [fileOf(1, 'letter.pdf', bytesOf('x'), { title: 'Letter of the ministry', incidentIds: [incident.id] })]
  const content = contentOf(files, { incidents: [incident], ...more })
  const bundle = bundleJsonOf(content, `SHA256:${'A'.repeat(43)}`, { entries: 0, chains: [] })
  return renderReport(bundle, caseJsonOf(content))
}

/** The text of a page, as a reader sees it. */
const wordsOf = (html: string) =>
  html
    .replace(/<style>[^<]*<\/style>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

describe('a report', () => {
  it.each(languages)('in %s has the form that a verifier asks for, and its words', (language) => {
    const html = rendered({ language })
    const t = translator(language)
    expect(hasReportForm(html, language)).toBe(true)
    expect(html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`)
    const words = wordsOf(html)
    for (const key of [
      'report.kind',
      'report.withheld',
      'report.chronology',
      'report.annexes',
      'report.custody',
      'report.verify',
      'report.proves',
    ] as const)
      expect(words).toContain(escapeHtml(t(key)))
    expect(words).not.toMatch(/report\.[a-z]|\{\{|undefined/)
  })

  it('tells what happened, to whom, with what proof, and what was withheld', () => {
    const words = wordsOf(rendered())
    for (const part of [
      'Human Rights Commission of Ostara',
      '2026-014',
      'Confidential',
      '1 person is not named.',
      '2 files of the case are not in this bundle.',
      'would identify a person who is withheld',
      'Threat by telephone',
      '2 February 2026, 21:40',
      'Vell , Tunisia',
      'Death threat',
      'code-of-a-later-version',
      'The institution as such',
      'Person A · Staff · Investigator',
      'Alleged',
      'Annex 1',
      'in the original language (Arabic)',
      'Letter of the ministry',
    ])
      expect(words).toContain(part)
  })

  it('marks the language and direction of an account, paragraph by paragraph', () => {
    expect(rendered()).toContain('<p class="text" lang="ar" dir="auto">تلقّى الموظف مكالمة.</p>')
    expect(rendered({ incidents: [{ ...incident, narrativeLanguage: 'und' }] })).toContain(
      '<p class="text" dir="auto">Second paragraph.</p>',
    )
  })

  it('says where there is nothing to tell', () => {
    const words = wordsOf(rendered({ incidents: [], files: [], people: [], withheld: { persons: 0, files: 0, reasons: {} } }))
    expect(words).toContain('No incident is recorded in this case.')
    expect(words).toContain('No file is in this bundle.')
    expect(words).toContain('No person and no file of this case was withheld.')
  })

  it('tells the recipient what a name was not given for', () => {
    const named = (reason: string) => rendered({ people: [{ label: 'Mara Vell', leavesAs: 'full-name', reason }] })
    expect(named('consented-not-to-governments')).toContain('Full name — not to be given to Governments')
    expect(named('consented-not-in-public-reports')).toContain('Full name — not to be named in public reports')
    expect(named('consented')).toContain('<td>Full name</td>')
  })

  it('stays a page that can only be read, whatever the texts hold', () => {
    const nastyText = fc.oneof(fc.constant(nasty), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(nastyText, fc.constantFrom(...languages), (text, language) => {
        const html = rendered({
          language,
          title: text,
          reference: text,
          sender: { name: text, place: text },
          recipients: [{ name: text, ageRecipient: '', fingerprint: text }],
          people: [{ label: text, leavesAs: 'pseudonym', reason: 'consented' }],
          caseInfo: { summary: text, status: 'open', classification: 'confidential', nexus: 'unknown', tags: [text], lead: text },
          incidents: [
            {
              ...incident,
              title: text,
              place: text,
              narrative: text,
              targets: [{ level: 'staff', capacity: null, label: text }],
            },
          ],
          files: [fileOf(1, text, bytesOf('x'), { title: text, description: text, mediaType: text })],
        })
        expect(hasReportForm(html, language)).toBe(true)
        expect(html).not.toContain('<script')
      }),
      { numRuns: 60 },
    )
  })

  it.each<[string, (html: string) => string]>([
    ['a script', (html) => html.replace('<main>', '<main><script>1</script>')],
    ['a link', (html) => html.replace('<main>', '<main><a href="https://example.org">x</a>')],
    ['a picture', (html) => html.replace('<main>', '<main><img src="x">')],
    ['a frame', (html) => html.replace('<main>', '<main><iframe></iframe>')],
    ['a form', (html) => html.replace('<main>', '<main><form>')],
    ['a handler', (html) => html.replace('<main>', '<main onclick="x">')],
    ['a style of its own', (html) => html.replace('<main>', '<main style="x">')],
    ['an unfinished tag', (html) => `${html}<script`],
    ['a comment', (html) => html.replace('<main>', '<!-- --><main>')],
    ['a refresh', (html) => html.replace('<title>', '<meta http-equiv="refresh" content="0;url=//example.org"><title>')],
    ['another policy', (html) => html.replace("default-src 'none'", 'default-src *')],
    ['a style that looks elsewhere', (html) => html.replace('body {', 'body { background: u\\72l(//example.org); ')],
    ['an import', (html) => html.replace('body {', '@import "x"; body {')],
    ['something before it', (html) => ` ${html}`],
    ['another language', (html) => html.replace('lang="en"', 'lang="fr"')],
  ])('with %s has not the form', (_, change) => {
    const html = rendered()
    expect(change(html)).not.toBe(html)
    expect(hasReportForm(change(html), 'en')).toBe(false)
  })
})

describe('the words of a verdict', () => {
  it.each(languages)('in %s are there for every finding and verdict, with all their facts', (language) => {
    const t = translator(language)
    const facts = { fingerprint: 'F', files: 2, name: 'N', entries: 3, reason: 'R', path: 'P', version: 'V' }
    for (const code of findingCodes) {
      const key = `verdict.${code}` as MessageKey
      expect(t(key, facts)).not.toBe(key)
      expect(t(key, facts)).not.toContain('{{')
    }
    for (const verdict of ['good', 'good-signer-unknown', 'bad', 'not-opened'] as const) {
      expect(t(`verdict.headline.${verdict}`)).not.toContain('verdict.')
      expect(t(`verdict.advice.${verdict}`)).not.toContain('verdict.')
    }
  })
})
