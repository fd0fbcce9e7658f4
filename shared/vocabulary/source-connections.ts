import type { Term } from './term.ts'

/** How a source is connected to the facts. */
export const sourceConnections = [
  {
    code: 'victim',
    label: {
      en: 'Victim',
      fr: 'Victime',
      es: 'Víctima',
      ar: 'ضحية',
    },
  },
  {
    code: 'eyewitness',
    label: {
      en: 'Eyewitness',
      fr: 'Témoin oculaire',
      es: 'Testigo presencial',
      ar: 'شاهد عيان',
    },
  },
  {
    code: 'relative',
    label: {
      en: 'Relative of the victim',
      fr: 'Proche de la victime',
      es: 'Familiar de la víctima',
      ar: 'قريب الضحية',
    },
  },
  {
    code: 'colleague',
    label: {
      en: 'Colleague',
      fr: 'Collègue',
      es: 'Colega',
      ar: 'زميل',
    },
  },
  {
    code: 'lawyer',
    label: {
      en: 'Lawyer',
      fr: 'Avocat(e)',
      es: 'Abogado(a)',
      ar: 'محامٍ',
    },
  },
  {
    code: 'medical',
    label: {
      en: 'Medical professional',
      fr: 'Professionnel de santé',
      es: 'Profesional de la salud',
      ar: 'مهني صحي',
    },
  },
  {
    code: 'official',
    label: {
      en: 'Official',
      fr: 'Fonctionnaire',
      es: 'Funcionario(a)',
      ar: 'مسؤول',
    },
  },
  {
    code: 'author',
    label: {
      en: 'Alleged author',
      fr: 'Auteur présumé',
      es: 'Presunto autor',
      ar: 'الفاعل المزعوم',
    },
  },
  {
    code: 'organisation',
    label: {
      en: 'Organisation',
      fr: 'Organisation',
      es: 'Organización',
      ar: 'منظمة',
    },
  },
  {
    code: 'media',
    label: {
      en: 'Media',
      fr: 'Média',
      es: 'Medio de comunicación',
      ar: 'وسيلة إعلام',
    },
  },
  {
    code: 'open-source',
    label: {
      en: 'Open online source',
      fr: 'Source ouverte en ligne',
      es: 'Fuente abierta en línea',
      ar: 'مصدر مفتوح على الإنترنت',
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

/** A code of {@link sourceConnections}. */
export type SourceConnectionCode = (typeof sourceConnections)[number]['code']
