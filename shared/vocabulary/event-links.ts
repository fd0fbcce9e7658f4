import type { Term } from './term.ts'

/** How one incident relates to another. */
export const eventLinks = [
  {
    code: 'precedes',
    label: {
      en: 'Precedes',
      fr: 'Précède',
      es: 'Precede a',
      ar: 'يسبق',
    },
  },
  {
    code: 'causes',
    label: {
      en: 'Leads to',
      fr: 'Entraîne',
      es: 'Da lugar a',
      ar: 'يؤدي إلى',
    },
  },
  {
    code: 'escalates',
    label: {
      en: 'Escalates',
      fr: 'Aggrave',
      es: 'Agrava',
      ar: 'يصعّد',
    },
  },
  {
    code: 'part-of',
    label: {
      en: 'Is part of',
      fr: 'Fait partie de',
      es: 'Forma parte de',
      ar: 'جزء من',
    },
  },
  {
    code: 'same-author',
    label: {
      en: 'Has the same author',
      fr: 'A le même auteur',
      es: 'Tiene el mismo autor',
      ar: 'له الفاعل نفسه',
    },
  },
  {
    code: 'retaliates',
    label: {
      en: 'Retaliates for',
      fr: 'Est une riposte à',
      es: 'Es represalia por',
      ar: 'انتقام بسبب',
    },
  },
] as const satisfies readonly Term[]

/** A code of {@link eventLinks}. */
export type EventLinkCode = (typeof eventLinks)[number]['code']
