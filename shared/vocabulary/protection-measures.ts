import type { Term } from './term.ts'

/** Protection and response measures. */
export const protectionMeasures = [
  {
    code: 'risk-assessment',
    label: {
      en: 'Risk assessment',
      fr: 'Évaluation des risques',
      es: 'Evaluación de riesgos',
      ar: 'تقييم المخاطر',
    },
  },
  {
    code: 'security-plan',
    label: {
      en: 'Security plan',
      fr: 'Plan de sécurité',
      es: 'Plan de seguridad',
      ar: 'خطة أمنية',
    },
  },
  {
    code: 'police-protection',
    label: {
      en: 'Police protection',
      fr: 'Protection policière',
      es: 'Protección policial',
      ar: 'حماية شرطية',
    },
  },
  {
    code: 'relocation',
    label: {
      en: 'Relocation',
      fr: 'Relocalisation',
      es: 'Reubicación',
      ar: 'نقل إلى مكان آمن',
    },
  },
  {
    code: 'legal-support',
    label: {
      en: 'Legal support',
      fr: 'Appui juridique',
      es: 'Apoyo jurídico',
      ar: 'دعم قانوني',
    },
  },
  {
    code: 'psychosocial',
    label: {
      en: 'Psychosocial or medical support',
      fr: 'Soutien psychosocial ou médical',
      es: 'Apoyo psicosocial o médico',
      ar: 'دعم نفسي اجتماعي أو طبي',
    },
  },
  {
    code: 'digital-security',
    label: {
      en: 'Digital security measures',
      fr: 'Mesures de sécurité numérique',
      es: 'Medidas de seguridad digital',
      ar: 'تدابير أمن رقمي',
    },
  },
  {
    code: 'public-statement',
    label: {
      en: 'Public statement of support',
      fr: 'Déclaration publique de soutien',
      es: 'Declaración pública de apoyo',
      ar: 'بيان علني بالدعم',
    },
  },
  {
    code: 'peer-support',
    label: {
      en: 'Peer support by GANHRI or a regional network',
      fr: 'Soutien des pairs (GANHRI ou réseau régional)',
      es: 'Apoyo de pares (GANHRI o red regional)',
      ar: 'دعم النظراء (التحالف العالمي أو الشبكة الإقليمية)',
    },
  },
  {
    code: 'complaint',
    label: {
      en: 'Complaint to the authorities',
      fr: 'Plainte auprès des autorités',
      es: 'Denuncia ante las autoridades',
      ar: 'شكوى إلى السلطات',
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

/** A code of {@link protectionMeasures}. */
export type ProtectionMeasureCode = (typeof protectionMeasures)[number]['code']
