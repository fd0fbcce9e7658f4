import type { Term } from './term.ts'

/** Groups of act types. */
export const actGroups = [
  {
    code: 'institution',
    label: {
      en: 'Against the institution',
      fr: "Contre l'institution",
      es: 'Contra la institución',
      ar: 'ضد المؤسسة',
    },
  },
  {
    code: 'pressure',
    label: {
      en: 'Political pressure',
      fr: 'Pressions politiques',
      es: 'Presiones políticas',
      ar: 'الضغوط السياسية',
    },
  },
  {
    code: 'defamation',
    label: {
      en: 'Smear and defamation',
      fr: 'Dénigrement et diffamation',
      es: 'Desprestigio y difamación',
      ar: 'التشهير وتشويه السمعة',
    },
  },
  {
    code: 'threat',
    label: {
      en: 'Threats and harassment',
      fr: 'Menaces et harcèlement',
      es: 'Amenazas y acoso',
      ar: 'التهديدات والمضايقات',
    },
  },
  {
    code: 'surveillance',
    label: {
      en: 'Surveillance and cyber-attack',
      fr: 'Surveillance et cyberattaque',
      es: 'Vigilancia y ciberataque',
      ar: 'المراقبة والهجمات السيبرانية',
    },
  },
  {
    code: 'judicial',
    label: {
      en: 'Judicial and disciplinary',
      fr: 'Judiciaire et disciplinaire',
      es: 'Judicial y disciplinario',
      ar: 'قضائي وتأديبي',
    },
  },
  {
    code: 'liberty',
    label: {
      en: 'Liberty and movement',
      fr: 'Liberté et circulation',
      es: 'Libertad y circulación',
      ar: 'الحرية والتنقل',
    },
  },
  {
    code: 'physical',
    label: {
      en: 'Physical integrity',
      fr: 'Intégrité physique',
      es: 'Integridad física',
      ar: 'السلامة الجسدية',
    },
  },
  {
    code: 'cooperation',
    label: {
      en: 'Cooperation with others',
      fr: 'Coopération avec autrui',
      es: 'Cooperación con terceros',
      ar: 'التعاون مع الغير',
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

/** A code of {@link actGroups}. */
export type ActGroupCode = (typeof actGroups)[number]['code']
