import type { FrenchForms, Translation } from '../catalogue.ts'
import type { viewer as source } from '../en/viewer.ts'

export const viewer: Translation<typeof source, FrenchForms> = {
  'viewer.title': 'Document',
  'viewer.picture': 'Image',
  'viewer.page': 'Page {{page}}',
  'viewer.sound': 'Son',
  'viewer.film': 'Vidéo',
  'viewer.waveform': 'Volume sonore au fil du temps. Un clic lance la lecture à cet endroit.',
}
