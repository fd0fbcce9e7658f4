import type { Term } from './term.ts'

/** Kind of State reply. */
export const stateReplies = [
  {
    code: 'none',
    label: {
      en: 'No reply',
      fr: 'Aucune réponse',
      es: 'Sin respuesta',
      ar: 'لا رد',
    },
  },
  {
    code: 'acknowledgement',
    label: {
      en: 'Acknowledgement only',
      fr: 'Simple accusé de réception',
      es: 'Solo acuse de recibo',
      ar: 'إقرار بالاستلام فقط',
    },
  },
  {
    code: 'partial',
    label: {
      en: 'Partial',
      fr: 'Partielle',
      es: 'Parcial',
      ar: 'جزئي',
    },
  },
  {
    code: 'substantive',
    label: {
      en: 'Substantive',
      fr: 'Substantielle',
      es: 'Sustantiva',
      ar: 'جوهري',
    },
  },
  {
    code: 'denial',
    label: {
      en: 'Denial',
      fr: 'Démenti',
      es: 'Negación',
      ar: 'إنكار',
    },
  },
  {
    code: 'measures',
    label: {
      en: 'Measures taken',
      fr: 'Mesures prises',
      es: 'Medidas adoptadas',
      ar: 'تدابير متخذة',
    },
  },
  {
    code: 'retaliation',
    label: {
      en: 'Further reprisal',
      fr: 'Nouvelles représailles',
      es: 'Nuevas represalias',
      ar: 'أعمال انتقامية جديدة',
    },
  },
] as const satisfies readonly Term[]

/** A code of {@link stateReplies}. */
export type StateReplyCode = (typeof stateReplies)[number]['code']
