import type { FrenchForms, Translation } from '../catalogue.ts'
import type { gate as source } from '../en/gate.ts'

export const gate: Translation<typeof source, FrenchForms> = {
  'gate.pseudonym': 'Personne {{letter}}',
  'gate.role': 'une personne concernée',
  'gate.institution': 'l’institution',
  'gate.withheld': '[nom non communiqué]',
  'gate.contact': '[coordonnées non communiquées]',
}
