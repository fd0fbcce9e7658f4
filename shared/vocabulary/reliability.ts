import type { Term } from './term.ts'

/** Reliability of a source or of information. Recorded separately for the source and for what it says. */
export const reliability = [
  {
    code: 'high',
    label: {
      en: 'Highly reliable',
      fr: 'Très fiable',
      es: 'Muy fiable',
      ar: 'موثوق جداً',
    },
  },
  {
    code: 'probable',
    label: {
      en: 'Probably reliable',
      fr: 'Probablement fiable',
      es: 'Probablemente fiable',
      ar: 'موثوق على الأرجح',
    },
  },
  {
    code: 'unsure',
    label: {
      en: 'Unsure',
      fr: 'Incertain',
      es: 'Dudoso',
      ar: 'غير مؤكد',
    },
  },
  {
    code: 'doubtful',
    label: {
      en: 'Probably unreliable',
      fr: 'Probablement peu fiable',
      es: 'Probablemente poco fiable',
      ar: 'غير موثوق على الأرجح',
    },
  },
  {
    code: 'low',
    label: {
      en: 'Highly unreliable',
      fr: 'Très peu fiable',
      es: 'Muy poco fiable',
      ar: 'غير موثوق إطلاقاً',
    },
  },
  {
    code: 'unknown',
    label: {
      en: 'Unknown',
      fr: 'Inconnu',
      es: 'Desconocido',
      ar: 'غير معروف',
    },
  },
] as const satisfies readonly Term[]

/** A code of {@link reliability}. */
export type ReliabilityCode = (typeof reliability)[number]['code']
