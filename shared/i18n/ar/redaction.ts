import type { ArabicForms, Translation } from '../catalogue.ts'
import type { redaction as source } from '../en/redaction.ts'

export const redaction: Translation<typeof source, ArabicForms> = {
  'redaction.title': 'نسخة محجوبة',
}
