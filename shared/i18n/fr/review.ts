import type { FrenchForms, Translation } from '../catalogue.ts'
import type { review as source } from '../en/review.ts'

export const review: Translation<typeof source, FrenchForms> = {
  'review.title': 'Examen',
}
