import type { ArabicForms, Translation } from '../catalogue.ts'
import type { review as source } from '../en/review.ts'

export const review: Translation<typeof source, ArabicForms> = {
  'review.title': 'الفحص',
}
