import type { FrenchForms, Translation } from '../catalogue.ts'
import type { redaction as source } from '../en/redaction.ts'

export const redaction: Translation<typeof source, FrenchForms> = {
  'redaction.title': 'Copie caviardée',
}
