import type { Finding, VerifyReport } from '../../shared/bundle/report.ts'
import type { Translate } from '../../shared/i18n/translator.ts'
import { factLines } from './text-table.ts'
import { visible } from './visible.ts'

/** A verdict for people: the headline, what to do, every finding in its group, who signed. */
export function verdictLines(report: VerifyReport, t: Translate): string[] {
  const { summary } = report
  return [
    t(`verdict.headline.${report.verdict}`),
    t(`verdict.advice.${report.verdict}`),
    ...group(t('verdict.wrong'), report.findings, ['error'], t),
    ...group(t('verdict.notable'), report.findings, ['warning'], t),
    ...group(t('verdict.proven'), report.findings, ['ok'], t),
    ...group(t('verdict.notProven'), report.findings, ['info'], t),
    ...(report.signerFingerprint === null
      ? []
      : [
          '',
          ...factLines([
            [t('verdict.signer'), report.signerName ?? t('verdict.signerUnknown')],
            [t('verdict.fingerprint'), report.signerFingerprint],
          ]),
        ]),
    ...(summary === null
      ? []
      : [
          '',
          ...factLines([
            [t('cli.column.title'), summary.title],
            [t('cli.column.reference'), summary.reference],
            [t('cli.fact.sender'), summary.sender],
            [t('cli.fact.custodyHead'), `${summary.custodySeq} ${summary.custodyHash}`],
          ]),
        ]),
  ]
}

function group(title: string, findings: readonly Finding[], levels: readonly Finding['level'][], t: Translate): string[] {
  const own = findings.filter(({ level }) => levels.includes(level))
  if (own.length === 0) return []
  const lines = own.map(({ code, facts }) => {
    const shown = Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'string' ? visible(fact) : fact])
    return `  - ${t(`verdict.${code}`, Object.fromEntries(shown))}`
  })
  return ['', title, ...lines]
}
