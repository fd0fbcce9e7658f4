import { formatInstant, formatSize } from '../i18n/format.ts'
import { type MessageKey, type Translate, translator } from '../i18n/translator.ts'
import { classifications } from '../vocabulary/classifications.ts'
import { identityLevels } from '../vocabulary/identity-levels.ts'
import { labelOf } from '../vocabulary/term.ts'
import type { CaseJson } from './case-json.ts'
import { keptReasons } from './content.ts'
import { type BundleJson, paths } from './format.ts'
import { annexSection, chronologySection, incidentSection } from './report-case.ts'
import { escapeHtml as e, reportPage } from './report-form.ts'
import { REPORT_STYLE } from './report-style.ts'

/**
 * `data/report.html`: the case as a document to be read and printed, in the recipient's language, with everything in it
 * escaped. It says nothing that bundle.json and case.json do not say.
 */
export function renderReport(bundle: BundleJson, caseJson: CaseJson): string {
  const { language } = bundle
  const t = translator(language)
  const body = [
    '<main>\n',
    cover(bundle, caseJson, t),
    contents(bundle, caseJson, t),
    summary(caseJson, t),
    chronologySection(caseJson, t),
    incidentSection(caseJson, t),
    annexSection(caseJson, t),
    custody(bundle, t),
    verifying(bundle, t),
    `<footer>${e(bundle.reference)} · ${e(bundle.sender.name)} · ${e(t('report.bundleId'))} <code>${e(bundle.bundleId)}</code></footer>\n`,
    '</main>\n',
  ]
  return reportPage(language, { title: `${bundle.reference} · ${bundle.title}`, style: REPORT_STYLE, body: body.join('') })
}

/** The words for a code, where the catalogue has them; else the code itself, so that nothing is shown as blank. */
function wordFor(t: Translate, area: string, code: string): string {
  const key = `${area}.${code}`
  const words = t(key as MessageKey)
  return words === key ? code : words
}

function cover(bundle: BundleJson, caseJson: CaseJson, t: Translate): string {
  const { language, sender } = bundle
  const recipients = bundle.recipients.map(
    ({ name, fingerprint }) =>
      `<p><bdi>${e(name)}</bdi><br><small>${e(t('report.key'))} <code>${e(fingerprint)}</code></small></p>`,
  )
  return [
    '<header>\n',
    `<p class="sender"><bdi>${e(sender.name)}</bdi></p>\n`,
    sender.place === '' ? '' : `<p class="place"><bdi>${e(sender.place)}</bdi></p>\n`,
    `<p class="kind">${e(t('report.kind'))}</p>\n`,
    `<h1 dir="auto">${e(bundle.title)}</h1>\n`,
    '<dl>\n',
    row(t('report.to'), recipients.join('')),
    row(t('report.reference'), `<bdi>${e(bundle.reference)}</bdi>`),
    row(t('report.date'), e(t('report.dateUtc', { date: formatInstant(bundle.createdAt, language, 'UTC') }))),
    row(
      t('report.classification'),
      `<span class="mark">${e(labelOf(classifications, caseJson.classification, language))}</span>`,
    ),
    '</dl>\n</header>\n',
  ].join('')
}

function contents({ language, withheld, people, ...bundle }: BundleJson, { incidents }: CaseJson, t: Translate): string {
  const reasons = Object.entries(withheld.reasons).filter(([, count]) => count > 0)
  const isAllThere = withheld.persons === 0 && withheld.files === 0
  const size = formatSize(bundle.totalBytes, language)
  return [
    `<section>\n<h2>${e(t('report.contents'))}</h2>\n<ul>\n`,
    `<li>${e(t('report.incidents', { count: incidents.length }))}</li>\n`,
    `<li>${e(t('report.files', { count: bundle.fileCount, size }))}</li>\n</ul>\n`,
    `<h3>${e(t('report.withheld'))}</h3>\n`,
    isAllThere ? `<p>${e(t('report.withheldNone'))}</p>\n` : '<ul>\n',
    withheld.persons > 0 ? `<li>${e(t('report.withheldPersons', { count: withheld.persons }))}</li>\n` : '',
    withheld.files > 0 ? `<li>${e(t('report.withheldFiles', { count: withheld.files }))}` : '',
    withheld.files > 0 && reasons.length > 0 ? '<ul>\n' : '',
    ...(withheld.files > 0
      ? reasons.map(([code, count]) => `<li>${count} · ${e(wordFor(t, 'report.reason', code))}</li>\n`)
      : []),
    withheld.files > 0 && reasons.length > 0 ? '</ul>' : '',
    withheld.files > 0 ? '</li>\n' : '',
    isAllThere ? '' : '</ul>\n',
    `<p class="soft">${e(t('report.withheldWhy'))}</p>\n`,
    people.length === 0 ? '' : peopleTable(people, language, t),
    '</section>\n',
  ].join('')
}

function peopleTable(people: BundleJson['people'], language: BundleJson['language'], t: Translate): string {
  const rows = people.map(
    ({ label, leavesAs, reason }) =>
      `<tr><td><bdi>${e(label)}</bdi></td><td>${e(labelOf(identityLevels, leavesAs, language) + condition(reason, t))}</td></tr>\n`,
  )
  return [
    `<h3>${e(t('report.people'))}</h3>\n<table>\n<thead><tr><th scope="col">${e(t('report.person'))}</th>`,
    `<th scope="col">${e(t('report.level'))}</th></tr></thead>\n<tbody>\n`,
    ...rows,
    '</tbody>\n</table>\n',
  ].join('')
}

/** What the recipient is to keep to where a name was given for part of its use only. */
function condition(reason: string, t: Translate): string {
  if (reason === keptReasons.governments) return ` — ${t('report.keepFromGovernments')}`
  return reason === keptReasons.publicReports ? ` — ${t('report.keepFromPublicReports')}` : ''
}

function summary(caseJson: CaseJson, t: Translate): string {
  const { tags, lead } = caseJson
  return [
    `<section>\n<h2>${e(t('report.summary'))}</h2>\n`,
    caseJson.summary === '' ? '' : `<p class="text" dir="auto">${e(caseJson.summary)}</p>\n`,
    '<dl>\n',
    row(t('report.status'), e(wordFor(t, 'report.status', caseJson.status))),
    row(t('report.nexus'), e(wordFor(t, 'report.nexus', caseJson.nexus))),
    tags.length === 0 ? '' : row(t('report.tags'), tags.map((tag) => `<bdi>${e(tag)}</bdi>`).join(' · ')),
    lead === null || lead === '' ? '' : row(t('report.lead'), `<bdi>${e(lead)}</bdi>`),
    '</dl>\n</section>\n',
  ].join('')
}

function custody({ custody: { head } }: BundleJson, t: Translate): string {
  return [
    `<section>\n<h2>${e(t('report.custody'))}</h2>\n`,
    `<p>${e(t('report.custodyText', { seq: head.seq }))}</p>\n<pre>${e(head.hash)}</pre>\n`,
    `<p>${e(t('report.custodyUse'))}</p>\n</section>\n`,
  ].join('')
}

function verifying({ sender }: BundleJson, t: Translate): string {
  const check = `ssh-keygen -Y verify -f allowed_signers -I sender -n nhri-evidence@v1 -s ${paths.signature} < ${paths.tagManifest}`
  const hashes = `sha256sum -c ${paths.tagManifest} ${paths.manifest}`
  return [
    `<section>\n<h2>${e(t('report.verify'))}</h2>\n<p>${e(t('report.verifyIntro'))}</p>\n`,
    `<p>${e(t('report.verifyHashes'))}</p>\n<pre>${e(hashes)}</pre>\n`,
    `<p>${e(t('report.verifySignature'))}</p>\n<pre>${e(check)}</pre>\n`,
    `<p>${e(t('report.verifyKey'))}</p>\n<pre>${e(sender.fingerprint)}</pre>\n`,
    `<p>${e(t('report.proves'))}</p>\n</section>\n`,
  ].join('')
}

function row(term: string, html: string): string {
  return `<dt>${e(term)}</dt><dd>${html}</dd>\n`
}
