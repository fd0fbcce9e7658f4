import type { Term } from './term.ts'

/** How a person may be identified to a recipient. Ordered from most to least identifying. No decision recorded means `withheld`. */
export const identityLevels = [
  {
    code: 'full-name',
    label: {
      en: 'Full name',
      fr: 'Nom complet',
      es: 'Nombre completo',
      ar: 'الاسم الكامل',
    },
  },
  {
    code: 'role-only',
    label: {
      en: 'Role only',
      fr: 'Fonction seulement',
      es: 'Solo el cargo',
      ar: 'الصفة فقط',
    },
  },
  {
    code: 'pseudonym',
    label: {
      en: 'Initials or pseudonym',
      fr: 'Initiales ou pseudonyme',
      es: 'Iniciales o seudónimo',
      ar: 'الأحرف الأولى أو اسم مستعار',
    },
  },
  {
    code: 'institution-only',
    label: {
      en: 'Institution only',
      fr: 'Institution seulement',
      es: 'Solo la institución',
      ar: 'المؤسسة فقط',
    },
  },
  {
    code: 'aggregate-only',
    label: {
      en: 'Statistics only',
      fr: 'Statistiques seulement',
      es: 'Solo estadísticas',
      ar: 'إحصاءات فقط',
    },
  },
  {
    code: 'withheld',
    label: {
      en: 'Withheld',
      fr: 'Non communiqué',
      es: 'Reservado',
      ar: 'محجوب',
    },
  },
] as const satisfies readonly Term[]

/** A code of {@link identityLevels}. */
export type IdentityLevelCode = (typeof identityLevels)[number]['code']
