import type { FrenchForms, Translation } from '../catalogue.ts'
import type { viewer as source } from '../en/viewer.ts'

export const viewer: Translation<typeof source, FrenchForms> = {
  'viewer.title': 'Document',
}
