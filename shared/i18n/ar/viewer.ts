import type { ArabicForms, Translation } from '../catalogue.ts'
import type { viewer as source } from '../en/viewer.ts'

export const viewer: Translation<typeof source, ArabicForms> = {
  'viewer.title': 'المستند',
}
