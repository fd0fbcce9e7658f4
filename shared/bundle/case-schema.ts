import { encodeJson } from './format.ts'

/** `data/case.schema.json`: the form of case.json (version 1) as a JSON Schema, the same bytes in every bundle. */
const code = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' }
const id = { type: 'string', pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$' }
const text = { type: 'string' }
const language = { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$' }
const date = object({
  precision: { enum: ['exact', 'time', 'month', 'year', 'estimate', 'unknown'] },
  value: { type: ['string', 'null'], description: 'In the shape of its precision: 2024-03-02, 2024-03-02T21:40, 2024-03, 2024' },
})

const target = object({
  level: code,
  capacity: nullable(code),
  label: { type: ['string', 'null'], description: 'What stands for the person' },
})

const incident = object({
  id,
  title: text,
  start: date,
  end: { anyOf: [date, { type: 'null' }] },
  country: { type: ['string', 'null'], pattern: '^[A-Z]{2}$', description: 'ISO 3166-1 alpha-2' },
  place: text,
  narrative: text,
  narrativeLanguage: language,
  acts: { type: 'array', items: code },
  targets: { type: 'array', items: target },
  assessment: code,
})

const file = object({
  id,
  name: text,
  path: { type: 'string', description: 'Where the file lies, from the top folder of the bundle' },
  title: text,
  description: text,
  type: code,
  language,
  createdDate: date,
  sizeBytes: { type: 'integer', minimum: 0 },
  sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  mediaType: { type: 'string', description: 'Found in the content' },
  acquiredAt: { type: 'string', format: 'date-time' },
  method: code,
  incidentIds: { type: 'array', items: id },
})

const caseSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'case.json of an nhri-evidence-bundle, version 1',
  ...object({
    $schema: { const: 'case.schema.json' },
    format: { const: 'nhri-evidence-case' },
    version: { const: 1 },
    reference: text,
    title: text,
    language: { enum: ['en', 'fr', 'es', 'ar'] },
    summary: text,
    status: code,
    classification: code,
    nexus: code,
    tags: { type: 'array', items: text },
    lead: { type: ['string', 'null'] },
    incidents: { type: 'array', items: incident },
    files: { type: 'array', items: file },
  }),
}

/** The text of the schema. */
export const CASE_SCHEMA_TEXT = encodeJson(caseSchema)

function object(properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { type: 'object', required: Object.keys(properties), additionalProperties: false, properties }
}

function nullable(schema: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { ...schema, type: ['string', 'null'] }
}
