import type { Term } from './term.ts'

/** Who the act is aimed at. */
export const targetLevels = [
  {
    code: 'institution',
    label: {
      en: 'The institution as such',
      fr: "L'institution en tant que telle",
      es: 'La institución como tal',
      ar: 'المؤسسة ذاتها',
    },
  },
  {
    code: 'office-holder',
    label: {
      en: 'Office holder',
      fr: 'Titulaire de fonction',
      es: 'Titular del cargo',
      ar: 'شاغل منصب',
    },
  },
  {
    code: 'staff',
    label: {
      en: 'Staff',
      fr: 'Personnel',
      es: 'Personal',
      ar: 'موظف',
    },
  },
  {
    code: 'former',
    label: {
      en: 'Former member or staff',
      fr: 'Ancien membre ou personnel',
      es: 'Antiguo miembro o personal',
      ar: 'عضو أو موظف سابق',
    },
  },
  {
    code: 'family',
    label: {
      en: 'Family of a member or staff',
      fr: "Famille d'un membre ou du personnel",
      es: 'Familia de un miembro o del personal',
      ar: 'أسرة عضو أو موظف',
    },
  },
  {
    code: 'partner',
    label: {
      en: 'Contractor or partner',
      fr: 'Prestataire ou partenaire',
      es: 'Contratista o socio',
      ar: 'متعاقد أو شريك',
    },
  },
  {
    code: 'cooperating-person',
    label: {
      en: 'Person cooperating with the institution',
      fr: "Personne coopérant avec l'institution",
      es: 'Persona que coopera con la institución',
      ar: 'شخص متعاون مع المؤسسة',
    },
  },
] as const satisfies readonly Term[]

/** A code of {@link targetLevels}. */
export type TargetLevelCode = (typeof targetLevels)[number]['code']
