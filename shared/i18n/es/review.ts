import type { SpanishForms, Translation } from '../catalogue.ts'
import type { review as source } from '../en/review.ts'

export const review: Translation<typeof source, SpanishForms> = {
  'review.title': 'Examen',
}
