import type { Translate } from '../../../shared/i18n/translator.ts'
import { visible } from '../visible.ts'
import type { Check } from './check.ts'
import type { DemoResult } from './run-demo.ts'

/** Whether nothing failed. What could not be checked for want of a program does not count as failed. */
export function isProven({ bundles }: DemoResult): boolean {
  return bundles.length > 0 && bundles.every(({ checks }) => checks.every(({ outcome }) => outcome !== 'failed'))
}

/** What was proven, what was not, and where everything is, in lines for people. */
export function summaryOf(result: DemoResult, t: Translate, seconds: number): string[] {
  const missing = new Set(
    result.bundles.flatMap(({ checks }) =>
      checks.flatMap(({ outcome, facts }) => (outcome === 'not-installed' ? [String(facts.tool ?? '')] : [])),
    ),
  )
  return [
    '',
    t('demo.title'),
    ...result.bundles.flatMap((bundle) => [
      '',
      bundle.recipient,
      ...bundle.checks.filter(({ outcome }) => outcome !== 'not-installed').flatMap((check) => linesOf(check, t)),
      `      ${visible(bundle.file)}`,
    ]),
    '',
    ...[...missing].map((tool) => t('demo.missing', { tool })),
    t(isProven(result) ? 'demo.proven' : 'demo.failed', { seconds: Math.round(seconds) }),
    '',
    `${t('demo.folder')}: ${visible(result.folder)}`,
    `${t('demo.vault')}: ${visible(result.vault)}`,
    `${t('demo.passphrase')}: ${result.passphrase}`,
    `${t('demo.recovery')}: ${result.recoveryWords}`,
    t('demo.again'),
  ]
}

function linesOf({ name, outcome, facts, detail }: Check, t: Translate): string[] {
  const mark = outcome === 'good' ? `  ${t('demo.yes')}` : `  ${t('demo.no')}`
  return [
    `${mark}  ${t(`demo.check.${name}`, facts)}`,
    ...detail
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => `      ${visible(line)}`),
  ]
}
