import type { ArabicForms, Translation } from '../catalogue.ts'
import type { triage as source } from '../en/triage.ts'

export const triage: Translation<typeof source, ArabicForms> = {
  'triage.title': 'الفرز',
}
