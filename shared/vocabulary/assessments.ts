import type { Term } from './term.ts'

/** Assessment of an incident. Every incident starts as `alleged`; `verified` needs two or more independent sources and a person with the right to verify. */
export const assessments = [
  {
    code: 'alleged',
    label: {
      en: 'Alleged',
      fr: 'Allégué',
      es: 'Denunciado',
      ar: 'مزعوم',
    },
  },
  {
    code: 'under-assessment',
    label: {
      en: 'Under assessment',
      fr: "En cours d'évaluation",
      es: 'En evaluación',
      ar: 'قيد التقييم',
    },
  },
  {
    code: 'likely',
    label: {
      en: 'Likely',
      fr: 'Probable',
      es: 'Probable',
      ar: 'مرجّح',
    },
  },
  {
    code: 'verified',
    label: {
      en: 'Verified (reasonable grounds to believe)',
      fr: 'Vérifié (motifs raisonnables de croire)',
      es: 'Verificado (motivos razonables para creer)',
      ar: 'متحقَّق منه (أسباب معقولة للاعتقاد)',
    },
  },
  {
    code: 'unfounded',
    label: {
      en: 'Not established',
      fr: 'Non établi',
      es: 'No establecido',
      ar: 'غير ثابت',
    },
  },
] as const satisfies readonly Term[]

/** A code of {@link assessments}. */
export type AssessmentCode = (typeof assessments)[number]['code']
