import { utf8ToBytes } from '@noble/hashes/utils.js'
import { sshFingerprint } from '../formats/ssh-key.ts'
import { decodeUtf8 } from '../utf8.ts'
import { encodeBagInfo } from './bag.ts'
import { CASE_FORMAT, CaseJson } from './case-json.ts'
import { CASE_SCHEMA_TEXT } from './case-schema.ts'
import { BUNDLE_FORMAT, BundleJson, filePathOf, isFilePath, type ParsedJson, parseJson, paths } from './format.ts'
import { type Finding, finding } from './report.ts'
import { hasReportForm } from './report-form.ts'
import { bytesEqual } from './source.ts'
import type { BagFile } from './verify-bag.ts'

export type ContentInput = {
  readonly bundleId: string | null
  readonly signer: Uint8Array | null
  readonly openedBy: readonly string[]
  readonly files: ReadonlyMap<string, BagFile>
  readonly textOf: (path: string) => Uint8Array | null
}

/** What the JSON files say, where they have their form. */
export type ContentCheck = {
  readonly bundle: BundleJson | null
  readonly caseJson: CaseJson | null
  readonly findings: readonly Finding[]
}

/** Checks that bundle.json, case.json, the report and the bag's own words have their form and agree with each other. */
export function checkContent(input: ContentInput): ContentCheck {
  const bundle = parsed(input.textOf(paths.bundle), (text) => parseJson(BundleJson, BUNDLE_FORMAT, text))
  const caseJson = parsed(input.textOf(paths.caseJson), (text) => parseJson(CaseJson, CASE_FORMAT, text))
  const findings = [...formFindings(paths.bundle, bundle), ...formFindings(paths.caseJson, caseJson)]
  if (bundle?.kind !== 'ok') return { bundle: null, caseJson: null, findings }
  const flawed = [
    isBundleRight(bundle.value, input) ? null : paths.bundle,
    isText(input.textOf(paths.bagInfo), encodeBagInfo(bundle.value, payloadOf(input.files))) ? null : paths.bagInfo,
    isText(input.textOf(paths.caseSchema), CASE_SCHEMA_TEXT) ? null : paths.caseSchema,
    isReportRight(input.textOf(paths.report), bundle.value) ? null : paths.report,
    caseJson?.kind !== 'ok' || isCaseRight(caseJson.value, bundle.value, input.files) ? null : paths.caseJson,
  ]
  findings.push(...flawed.filter((path) => path !== null).map((path) => finding('content-invalid', { path })))
  const { openedBy } = input
  if (openedBy.length > 0 && !bundle.value.recipients.some(({ ageRecipient }) => openedBy.includes(ageRecipient)))
    findings.push(finding('recipient-other'))
  return { bundle: bundle.value, caseJson: caseJson?.kind === 'ok' ? caseJson.value : null, findings }
}

function isBundleRight(bundle: BundleJson, { bundleId, signer, files }: ContentInput): boolean {
  const caseFiles = [...files].filter(([path]) => isFilePath(path))
  return (
    (bundleId === null || bundle.bundleId === bundleId) &&
    (signer === null || bundle.sender.fingerprint === sshFingerprint(signer)) &&
    bundle.fileCount === caseFiles.length &&
    bundle.totalBytes === caseFiles.reduce((sum, [, { sizeBytes }]) => sum + sizeBytes, 0)
  )
}

/** case.json tells the same case as bundle.json, and describes each file of the case once, as it is. */
function isCaseRight(caseJson: CaseJson, bundle: BundleJson, files: ReadonlyMap<string, BagFile>): boolean {
  const { reference, title, language } = caseJson
  const described = new Set(caseJson.files.map(({ path }) => path))
  return (
    reference === bundle.reference &&
    title === bundle.title &&
    language === bundle.language &&
    described.size === caseJson.files.length &&
    [...files.keys()].every((path) => !isFilePath(path) || described.has(path)) &&
    caseJson.files.every((file) => {
      const found = files.get(file.path)
      return found?.sha256 === file.sha256 && found.sizeBytes === file.sizeBytes && file.path === filePathOf(file)
    })
  )
}

function isReportRight(bytes: Uint8Array | null, { language }: BundleJson): boolean {
  const text = bytes && decodeUtf8(bytes)
  return bytes === null || (text !== null && hasReportForm(text, language))
}

function payloadOf(files: ReadonlyMap<string, BagFile>): { readonly sizeBytes: number; readonly fileCount: number } {
  const payload = [...files].filter(([path]) => path.startsWith('data/'))
  return { sizeBytes: payload.reduce((sum, [, file]) => sum + file.sizeBytes, 0), fileCount: payload.length }
}

/** Whether a file has exactly this text; a file that is not there is somebody else's finding. */
function isText(bytes: Uint8Array | null, text: string): boolean {
  return bytes === null || bytesEqual(bytes, utf8ToBytes(text))
}

function parsed<T>(bytes: Uint8Array | null, parse: (text: string) => ParsedJson<T>): ParsedJson<T> | null {
  if (bytes === null) return null
  const text = decodeUtf8(bytes)
  return text === null ? { kind: 'invalid' } : parse(text)
}

function formFindings(path: string, result: ParsedJson<unknown> | null): Finding[] {
  if (result === null || result.kind === 'ok') return []
  return [
    result.kind === 'invalid' ? finding('content-invalid', { path }) : finding('version-unknown', { version: result.version }),
  ]
}
