import type { SpanishForms, Translation } from '../catalogue.ts'
import type { gate as source } from '../en/gate.ts'

export const gate: Translation<typeof source, SpanishForms> = {
  'gate.pseudonym': 'Persona {{letter}}',
  'gate.role': 'una persona afectada',
  'gate.institution': 'la institución',
  'gate.withheld': '[nombre reservado]',
  'gate.contact': '[datos de contacto reservados]',
}
