import type { Term } from './term.ts'

/** Capacity in which the person was targeted. */
export const capacities = [
  {
    code: 'chairperson',
    label: {
      en: 'Chairperson or president',
      fr: 'Président(e)',
      es: 'Presidente(a)',
      ar: 'رئيس/رئيسة',
    },
  },
  {
    code: 'ombudsperson',
    label: {
      en: 'Ombudsperson or defender',
      fr: 'Médiateur/médiatrice ou défenseur(e)',
      es: 'Defensor(a) u ombudsperson',
      ar: 'أمين/أمينة المظالم أو المدافع/ة',
    },
  },
  {
    code: 'deputy',
    label: {
      en: 'Deputy',
      fr: 'Adjoint(e)',
      es: 'Adjunto(a)',
      ar: 'نائب/نائبة',
    },
  },
  {
    code: 'commissioner',
    label: {
      en: 'Commissioner or member',
      fr: 'Commissaire ou membre',
      es: 'Comisionado(a) o miembro',
      ar: 'مفوض/ة أو عضو',
    },
  },
  {
    code: 'director',
    label: {
      en: 'Director or secretary-general',
      fr: 'Directeur/directrice ou secrétaire général(e)',
      es: 'Director(a) o secretario(a) general',
      ar: 'مدير/ة أو أمين/ة عام/ة',
    },
  },
  {
    code: 'legal-officer',
    label: {
      en: 'Legal officer',
      fr: 'Juriste',
      es: 'Oficial jurídico',
      ar: 'موظف قانوني',
    },
  },
  {
    code: 'investigator',
    label: {
      en: 'Investigator',
      fr: 'Enquêteur/enquêtrice',
      es: 'Investigador(a)',
      ar: 'محقق/ة',
    },
  },
  {
    code: 'monitor',
    label: {
      en: 'Monitor or preventive-mechanism member',
      fr: 'Observateur/trice ou membre du mécanisme de prévention',
      es: 'Observador(a) o miembro del mecanismo de prevención',
      ar: 'مراقب/ة أو عضو آلية الوقاية',
    },
  },
  {
    code: 'regional-office',
    label: {
      en: 'Regional office staff',
      fr: "Personnel d'un bureau régional",
      es: 'Personal de oficina regional',
      ar: 'موظف مكتب إقليمي',
    },
  },
  {
    code: 'support-staff',
    label: {
      en: 'Support staff',
      fr: "Personnel d'appui",
      es: 'Personal de apoyo',
      ar: 'موظف دعم',
    },
  },
  {
    code: 'other',
    label: {
      en: 'Other',
      fr: 'Autre',
      es: 'Otro',
      ar: 'أخرى',
    },
  },
] as const satisfies readonly Term[]

/** A code of {@link capacities}. */
export type CapacityCode = (typeof capacities)[number]['code']
