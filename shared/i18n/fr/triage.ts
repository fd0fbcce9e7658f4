import type { FrenchForms, Translation } from '../catalogue.ts'
import type { triage as source } from '../en/triage.ts'

export const triage: Translation<typeof source, FrenchForms> = {
  'triage.title': 'Tri',
}
