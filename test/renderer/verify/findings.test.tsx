// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Findings } from '../../../renderer/features/verify/findings.tsx'
import { WordsContext } from '../../../renderer/i18n.ts'
import { finding, findingCodes, findingLevels } from '../../../shared/bundle/report.ts'
import { languages } from '../../../shared/i18n/language.ts'
import { translator } from '../../../shared/i18n/translator.ts'

afterEach(cleanup)

describe('what was checked', () => {
  it('says what is wrong before what is in order, each with a word', () => {
    render(
      <Findings
        findings={[
          finding('opened'),
          finding('hash-wrong', { path: 'data/a.txt' }),
          finding('signer-unknown', { fingerprint: 'SHA256:x' }),
        ]}
      />,
    )
    const lines = screen.getAllByRole('listitem').map((line) => line.textContent ?? '')
    expect(lines[0]).toContain('A file was changed')
    expect(lines[0]).toContain('Wrong')
    expect(lines[1]).toContain('Take care')
    expect(lines[2]).toContain('In order')
  })

  it('isolates what comes out of a bundle, so that it cannot turn the sentence around', () => {
    render(<Findings findings={[finding('file-unlisted', { path: '\u202egnp.exe' })]} />)
    expect(screen.getByRole('listitem').textContent).toContain('\u2068\u202egnp.exe\u2069')
  })

  it.each(languages)('has a sentence for every finding in %s', (language) => {
    const facts = { fingerprint: 'f', files: 1, name: 'n', entries: 1, reason: 'r', path: 'p', version: 'v' }
    const words = { t: translator(language), language, setLanguage: () => {} }
    render(
      <WordsContext value={words}>
        <Findings findings={findingCodes.map((code) => ({ code, level: findingLevels[code], facts }))} />
      </WordsContext>,
    )
    const lines = screen.getAllByRole('listitem')
    expect(lines).toHaveLength(findingCodes.length)
    for (const line of lines) expect(line.textContent).not.toMatch(/verdict\.|\{\{/)
  })
})
