import type { SpanishForms, Translation } from '../catalogue.ts'
import type { redaction as source } from '../en/redaction.ts'

export const redaction: Translation<typeof source, SpanishForms> = {
  'redaction.title': 'Copia expurgada',
}
