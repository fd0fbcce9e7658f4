import * as v from 'valibot'
import { DateWithPrecision } from '../domain/date-with-precision.ts'
import { Instant, InterfaceLanguage, Sha256Hex } from '../domain/fields.ts'
import type { BundleContent } from './content.ts'
import { BUNDLE_VERSION, BundleId, filePathOf } from './format.ts'

/** `data/case.json`: the case as this recipient may see it. Beside it lies its JSON Schema, for readers of any kind. */
export const CASE_FORMAT = 'nhri-evidence-case'

const Text = v.pipe(v.string(), v.maxLength(2_000_000))
const Line = v.pipe(v.string(), v.maxLength(10_000))
const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const Code = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(60))
const ContentLanguage = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/))

const IncidentJson = v.strictObject({
  id: BundleId,
  title: Line,
  start: DateWithPrecision,
  end: v.nullable(DateWithPrecision),
  country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  place: Line,
  narrative: Text,
  narrativeLanguage: ContentLanguage,
  acts: v.array(Code),
  targets: v.array(v.strictObject({ level: Code, capacity: v.nullable(Code), label: v.nullable(Line) })),
  assessment: Code,
})

const FileJson = v.strictObject({
  id: BundleId,
  /** The file's own name; `path` has it in a form that every system can hold. */
  name: Line,
  path: Line,
  title: Line,
  description: Text,
  type: Code,
  language: ContentLanguage,
  createdDate: DateWithPrecision,
  sizeBytes: Count,
  sha256: Sha256Hex,
  mediaType: Line,
  acquiredAt: Instant,
  method: Code,
  incidentIds: v.array(BundleId),
})

export const CaseJson = v.strictObject({
  $schema: v.literal('case.schema.json'),
  format: v.literal(CASE_FORMAT),
  version: v.literal(BUNDLE_VERSION),
  reference: Line,
  title: Line,
  language: InterfaceLanguage,
  summary: Text,
  status: Code,
  classification: Code,
  nexus: Code,
  tags: v.array(Line),
  lead: v.nullable(Line),
  incidents: v.array(IncidentJson),
  files: v.array(FileJson),
})
export type CaseJson = v.InferOutput<typeof CaseJson>
export type FileJson = v.InferOutput<typeof FileJson>
export type IncidentJson = v.InferOutput<typeof IncidentJson>

/** `data/case.json` for a content. Throws where the content does not fit the form: that is a bug of the caller. */
export function caseJsonOf({ reference, title, language, caseInfo, incidents, files }: BundleContent): CaseJson {
  const { summary, status, classification, nexus, tags, lead } = caseInfo
  return v.parse(CaseJson, {
    $schema: 'case.schema.json',
    format: CASE_FORMAT,
    version: BUNDLE_VERSION,
    reference,
    title,
    language,
    summary,
    status,
    classification,
    nexus,
    tags,
    lead: lead ?? null,
    incidents,
    files: files.map(({ crc32: _crc32, read: _read, ...info }) => ({ ...info, path: filePathOf(info) })),
  })
}
