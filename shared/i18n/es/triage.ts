import type { SpanishForms, Translation } from '../catalogue.ts'
import type { triage as source } from '../en/triage.ts'

export const triage: Translation<typeof source, SpanishForms> = {
  'triage.title': 'Selección',
}
