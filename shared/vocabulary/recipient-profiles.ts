import type { Term } from './term.ts'

/** Recipient profiles. `languages` the mechanism accepts; `nexus` what it requires; contact details are the user's to fill in and verify. */
export const recipientProfiles = [
  {
    code: 'ohchr-reprisals',
    label: {
      en: "OHCHR — reprisals (Secretary-General's report)",
      fr: 'HCDH — représailles (rapport du Secrétaire général)',
      es: 'ACNUDH — represalias (informe del Secretario General)',
      ar: 'مفوضية حقوق الإنسان — الأعمال الانتقامية (تقرير الأمين العام)',
    },
    languages: ['en', 'fr', 'es', 'ar'],
    nexus: 'un-cooperation',
  },
  {
    code: 'special-procedures',
    label: {
      en: 'UN Special Procedures',
      fr: "Procédures spéciales de l'ONU",
      es: 'Procedimientos especiales de la ONU',
      ar: 'الإجراءات الخاصة للأمم المتحدة',
    },
    languages: ['en', 'fr', 'es'],
  },
  {
    code: 'treaty-body',
    label: {
      en: 'UN treaty body',
      fr: "Organe conventionnel de l'ONU",
      es: 'Órgano de tratado de la ONU',
      ar: 'هيئة معاهدة أممية',
    },
    languages: ['en', 'fr', 'es', 'ar'],
  },
  {
    code: 'ganhri',
    label: {
      en: 'GANHRI',
      fr: 'GANHRI',
      es: 'GANHRI',
      ar: 'التحالف العالمي للمؤسسات الوطنية لحقوق الإنسان',
    },
    languages: ['en', 'fr', 'es', 'ar'],
  },
  {
    code: 'apf',
    label: {
      en: 'Asia Pacific Forum (APF)',
      fr: 'Forum Asie-Pacifique (APF)',
      es: 'Foro de Asia y el Pacífico (APF)',
      ar: 'منتدى آسيا والمحيط الهادئ',
    },
    languages: ['en'],
  },
  {
    code: 'ennhri',
    label: {
      en: 'ENNHRI',
      fr: 'ENNHRI',
      es: 'ENNHRI',
      ar: 'الشبكة الأوروبية للمؤسسات الوطنية',
    },
    languages: ['en'],
  },
  {
    code: 'nanhri',
    label: {
      en: 'NANHRI',
      fr: 'RINADH',
      es: 'NANHRI',
      ar: 'شبكة المؤسسات الوطنية الأفريقية',
    },
    languages: ['en', 'fr', 'ar'],
  },
  {
    code: 'rindhca',
    label: {
      en: 'RINDHCA',
      fr: 'RINDHCA',
      es: 'RINDHCA',
      ar: 'شبكة الأمريكتين',
    },
    languages: ['es', 'en'],
  },
  {
    code: 'regional-body',
    label: {
      en: 'Regional court or commission',
      fr: 'Cour ou commission régionale',
      es: 'Corte o comisión regional',
      ar: 'محكمة أو لجنة إقليمية',
    },
    languages: ['en', 'fr', 'es', 'ar'],
  },
  {
    code: 'other',
    label: {
      en: 'Other recipient',
      fr: 'Autre destinataire',
      es: 'Otro destinatario',
      ar: 'جهة أخرى',
    },
    languages: ['en', 'fr', 'es', 'ar'],
  },
] as const satisfies readonly Term[]

/** A code of {@link recipientProfiles}. */
export type RecipientProfileCode = (typeof recipientProfiles)[number]['code']
