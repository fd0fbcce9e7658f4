import type { Term } from './term.ts'

/** Classification of a record. */
export const classifications = [
  {
    code: 'unclassified',
    label: {
      en: 'Unclassified',
      fr: 'Non classifié',
      es: 'Sin clasificar',
      ar: 'غير مصنّف',
    },
  },
  {
    code: 'confidential',
    label: {
      en: 'Confidential',
      fr: 'Confidentiel',
      es: 'Confidencial',
      ar: 'سري',
    },
  },
  {
    code: 'strictly-confidential',
    label: {
      en: 'Strictly confidential',
      fr: 'Strictement confidentiel',
      es: 'Estrictamente confidencial',
      ar: 'سري للغاية',
    },
  },
] as const satisfies readonly Term[]

/** A code of {@link classifications}. */
export type ClassificationCode = (typeof classifications)[number]['code']
