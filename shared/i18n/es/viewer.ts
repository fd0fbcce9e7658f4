import type { SpanishForms, Translation } from '../catalogue.ts'
import type { viewer as source } from '../en/viewer.ts'

export const viewer: Translation<typeof source, SpanishForms> = {
  'viewer.title': 'Documento',
}
