import type { SpanishForms, Translation } from '../catalogue.ts'
import type { viewer as source } from '../en/viewer.ts'

export const viewer: Translation<typeof source, SpanishForms> = {
  'viewer.title': 'Documento',
  'viewer.picture': 'Imagen',
  'viewer.page': 'Página {{page}}',
  'viewer.sound': 'Sonido',
  'viewer.film': 'Vídeo',
  'viewer.waveform': 'Volumen a lo largo del tiempo. Un clic reproduce desde ese punto.',
}
