import type { Term } from './term.ts'

/** UN and regional bodies cooperated with. */
export const unEntities = [
  {
    code: 'hrc',
    label: {
      en: 'Human Rights Council',
      fr: "Conseil des droits de l'homme",
      es: 'Consejo de Derechos Humanos',
      ar: 'مجلس حقوق الإنسان',
    },
  },
  {
    code: 'upr',
    label: {
      en: 'Universal Periodic Review',
      fr: 'Examen périodique universel',
      es: 'Examen Periódico Universal',
      ar: 'الاستعراض الدوري الشامل',
    },
  },
  {
    code: 'special-procedures',
    label: {
      en: 'Special Procedures',
      fr: 'Procédures spéciales',
      es: 'Procedimientos especiales',
      ar: 'الإجراءات الخاصة',
    },
  },
  {
    code: 'treaty-body',
    label: {
      en: 'Treaty body',
      fr: 'Organe conventionnel',
      es: 'Órgano de tratado',
      ar: 'هيئة معاهدة',
    },
  },
  {
    code: 'ohchr',
    label: {
      en: 'OHCHR headquarters',
      fr: 'HCDH (siège)',
      es: 'ACNUDH (sede)',
      ar: 'مفوضية حقوق الإنسان (المقر)',
    },
  },
  {
    code: 'ohchr-field',
    label: {
      en: 'OHCHR field presence or adviser',
      fr: 'Présence du HCDH sur le terrain',
      es: 'Presencia del ACNUDH en el terreno',
      ar: 'الوجود الميداني للمفوضية',
    },
  },
  {
    code: 'un-country-team',
    label: {
      en: 'UN Country Team',
      fr: 'Équipe de pays des Nations Unies',
      es: 'Equipo de las Naciones Unidas en el país',
      ar: 'فريق الأمم المتحدة القطري',
    },
  },
  {
    code: 'peace-mission',
    label: {
      en: 'Human rights component of a peace mission',
      fr: "Composante droits de l'homme d'une mission de paix",
      es: 'Componente de derechos humanos de una misión de paz',
      ar: 'عنصر حقوق الإنسان في بعثة سلام',
    },
  },
  {
    code: 'general-assembly',
    label: {
      en: 'General Assembly',
      fr: 'Assemblée générale',
      es: 'Asamblea General',
      ar: 'الجمعية العامة',
    },
  },
  {
    code: 'security-council',
    label: {
      en: 'Security Council',
      fr: 'Conseil de sécurité',
      es: 'Consejo de Seguridad',
      ar: 'مجلس الأمن',
    },
  },
  {
    code: 'agency',
    label: {
      en: 'Specialised agency',
      fr: 'Institution spécialisée',
      es: 'Organismo especializado',
      ar: 'وكالة متخصصة',
    },
  },
  {
    code: 'ganhri',
    label: {
      en: 'GANHRI',
      fr: 'GANHRI',
      es: 'GANHRI',
      ar: 'التحالف العالمي للمؤسسات الوطنية لحقوق الإنسان',
    },
  },
  {
    code: 'regional-network',
    label: {
      en: 'Regional network of NHRIs',
      fr: "Réseau régional d'INDH",
      es: 'Red regional de INDH',
      ar: 'شبكة إقليمية للمؤسسات الوطنية',
    },
  },
  {
    code: 'regional-body',
    label: {
      en: 'Regional court or commission',
      fr: 'Cour ou commission régionale',
      es: 'Corte o comisión regional',
      ar: 'محكمة أو لجنة إقليمية',
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

/** A code of {@link unEntities}. */
export type UnEntityCode = (typeof unEntities)[number]['code']
