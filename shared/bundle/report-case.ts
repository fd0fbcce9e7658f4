import { formatDate, formatInstant, formatSize } from '../i18n/format.ts'
import type { Language } from '../i18n/language.ts'
import type { Translate } from '../i18n/translator.ts'
import { actTypes } from '../vocabulary/act-types.ts'
import { assessments } from '../vocabulary/assessments.ts'
import { capacities } from '../vocabulary/capacities.ts'
import { evidenceTypes } from '../vocabulary/evidence-types.ts'
import { targetLevels } from '../vocabulary/target-levels.ts'
import { labelOf } from '../vocabulary/term.ts'
import type { CaseJson, FileJson, IncidentJson } from './case-json.ts'
import { escapeHtml as e } from './report-form.ts'

/** The parts of a report that tell the case: its chronology, its incidents, its annexes. */

export function chronologySection({ incidents, language }: CaseJson, t: Translate): string {
  if (incidents.length === 0) return ''
  const rows = incidents.map(
    (incident, index) =>
      `<tr><td class="number">${index + 1}</td><td class="when">${whenOf(incident, language, t)}</td><td><bdi>${e(incident.title)}</bdi></td><td>${whereOf(incident, language)}</td></tr>\n`,
  )
  return [
    `<section>\n<h2>${e(t('report.chronology'))}</h2>\n`,
    table(['', t('report.when'), t('report.what'), t('report.where')], rows),
    '</section>\n',
  ].join('')
}

export function incidentSection(caseJson: CaseJson, t: Translate): string {
  const { incidents, files } = caseJson
  const articles = incidents.map((incident, index) => {
    const annexes = files.flatMap((file, at) => (file.incidentIds.includes(incident.id) ? [at + 1] : []))
    return incidentArticle(incident, index + 1, annexes, caseJson.language, t)
  })
  const none = `<p>${e(t('report.noIncidents'))}</p>\n`
  return `<section>\n<h2>${e(t('report.allIncidents'))}</h2>\n${articles.length === 0 ? none : articles.join('')}</section>\n`
}

export function annexSection({ files, language }: CaseJson, t: Translate): string {
  const head = `<section>\n<h2>${e(t('report.annexes'))}</h2>\n`
  if (files.length === 0) return `${head}<p>${e(t('report.noAnnexes'))}</p>\n</section>\n`
  const rows = files.map((file, index) => annexRow(file, index + 1, language, t))
  const heads = ['', t('report.file'), t('report.type'), t('report.made'), t('report.acquired'), t('report.size')]
  return `${head}${table(heads, rows)}</section>\n`
}

function incidentArticle(
  incident: IncidentJson,
  number: number,
  annexes: readonly number[],
  language: Language,
  t: Translate,
): string {
  const targets = incident.targets.map((target) => `<li>${targetWords(target, language)}</li>`)
  const acts = incident.acts.map((act) => `<li>${e(labelOf(actTypes, act, language))}</li>`)
  const where = whereOf(incident, language)
  return [
    `<article>\n<h3>${e(t('report.incident', { number }))} · <bdi>${e(incident.title)}</bdi></h3>\n<dl>\n`,
    row(t('report.when'), whenOf(incident, language, t)),
    where === '' ? '' : row(t('report.where'), where),
    row(t('report.acts'), `<ul>${acts.join('')}</ul>`),
    row(t('report.targets'), `<ul>${targets.join('')}</ul>`),
    row(t('report.assessment'), e(labelOf(assessments, incident.assessment, language))),
    annexes.length === 0
      ? ''
      : row(
          t('report.annexOf'),
          e(annexes.map((annex) => t('report.annex', { number: annex })).join(language === 'ar' ? '، ' : ', ')),
        ),
    `</dl>\n<div class="narrative">\n${narrativeOf(incident, language, t)}</div>\n</article>\n`,
  ].join('')
}

function narrativeOf({ narrative, narrativeLanguage }: IncidentJson, language: Language, t: Translate): string {
  if (narrative.trim() === '') return `<p class="soft">${e(t('report.noNarrative'))}</p>\n`
  const isOther = narrativeLanguage !== 'und' && narrativeLanguage.split('-')[0] !== language
  const note = isOther
    ? ` <small class="soft">${e(t('report.narrativeIn', { language: languageName(narrativeLanguage, language) }))}</small>`
    : ''
  const lang = narrativeLanguage === 'und' ? '' : ` lang="${e(narrativeLanguage)}"`
  const paragraphs = narrative.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '')
  const texts = paragraphs.map((paragraph) => `<p class="text"${lang} dir="auto">${e(paragraph.trim())}</p>\n`)
  return `<h3>${e(t('report.narrative'))}${note}</h3>\n${texts.join('')}`
}

function targetWords({ level, capacity, label }: IncidentJson['targets'][number], language: Language): string {
  const words = [labelOf(targetLevels, level, language), capacity === null ? '' : labelOf(capacities, capacity, language)]
  const coded = words
    .filter((word) => word !== '')
    .map((word) => e(word))
    .join(' · ')
  return label === null ? coded : `<bdi>${e(label)}</bdi> · <span class="soft">${coded}</span>`
}

function annexRow(file: FileJson, number: number, language: Language, t: Translate): string {
  const made = file.createdDate.value === null ? '' : e(formatDate(file.createdDate, language))
  const acquired = e(formatInstant(file.acquiredAt, language, 'UTC'))
  const description = file.description === '' ? '' : `<p class="soft"><bdi>${e(file.description)}</bdi></p>`
  const method = t(`report.method.${methodOf(file.method)}`)
  return [
    `<tr id="annex-${number}"><td class="number">${number}</td>`,
    `<td><p><strong><bdi>${e(file.title)}</bdi></strong></p>${description}<code class="hash">${e(file.path)}</code><code class="hash">${e(file.sha256)}</code></td>`,
    `<td>${e(labelOf(evidenceTypes, file.type, language))}</td><td>${made}</td>`,
    `<td>${acquired}<br><small>${e(method)}</small></td><td class="number">${e(formatSize(file.sizeBytes, language))}</td></tr>\n`,
  ].join('')
}

const methods = ['received', 'own-capture', 'open-source', 'seized-back', 'other'] as const

function methodOf(code: string): (typeof methods)[number] {
  return methods.find((method) => method === code) ?? 'other'
}

function whenOf({ start, end }: IncidentJson, language: Language, t: Translate): string {
  if (end === null || end.value === null) return e(formatDate(start, language))
  return e(t('report.period', { start: formatDate(start, language), end: formatDate(end, language) }))
}

function whereOf({ place, country }: IncidentJson, language: Language): string {
  const parts = [place, country === null ? '' : countryName(country, language)].filter((part) => part !== '')
  return parts.map((part) => `<bdi>${e(part)}</bdi>`).join(language === 'ar' ? '، ' : ', ')
}

/** The country's name; the code itself for those that ISO 3166 leaves to users. */
function countryName(code: string, language: Language): string {
  if (/^X[A-JL-Z]$/.test(code)) return code
  return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code
}

function languageName(code: string, language: Language): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code
}

function table(heads: readonly string[], rows: readonly string[]): string {
  const cells = heads.map((head) => (head === '' ? '<td></td>' : `<th scope="col">${e(head)}</th>`))
  return `<table>\n<thead><tr>${cells.join('')}</tr></thead>\n<tbody>\n${rows.join('')}</tbody>\n</table>\n`
}

function row(term: string, html: string): string {
  return `<dt>${e(term)}</dt><dd>${html}</dd>\n`
}
