import type { Term } from './term.ts'

/** Type of alleged author. `state` says whether the author acts for the State. */
export const authorTypes = [
  {
    code: 'executive',
    label: {
      en: 'Head of State, government or ministry',
      fr: "Chef de l'État, gouvernement ou ministère",
      es: 'Jefatura del Estado, gobierno o ministerio',
      ar: 'رئاسة الدولة أو الحكومة أو وزارة',
    },
    state: true,
  },
  {
    code: 'local-authority',
    label: {
      en: 'Local or regional authority',
      fr: 'Autorité locale ou régionale',
      es: 'Autoridad local o regional',
      ar: 'سلطة محلية أو إقليمية',
    },
    state: true,
  },
  {
    code: 'legislature',
    label: {
      en: 'Legislature or member of parliament',
      fr: 'Parlement ou parlementaire',
      es: 'Poder legislativo o parlamentario',
      ar: 'البرلمان أو عضو فيه',
    },
    state: true,
  },
  {
    code: 'judiciary',
    label: {
      en: 'Court, judge or prosecutor',
      fr: 'Tribunal, juge ou procureur',
      es: 'Tribunal, juez o fiscal',
      ar: 'محكمة أو قاضٍ أو نيابة عامة',
    },
    state: true,
  },
  {
    code: 'police',
    label: {
      en: 'Police',
      fr: 'Police',
      es: 'Policía',
      ar: 'الشرطة',
    },
    state: true,
  },
  {
    code: 'armed-forces',
    label: {
      en: 'Armed forces',
      fr: 'Forces armées',
      es: 'Fuerzas armadas',
      ar: 'القوات المسلحة',
    },
    state: true,
  },
  {
    code: 'intelligence',
    label: {
      en: 'Intelligence service',
      fr: 'Services de renseignement',
      es: 'Servicios de inteligencia',
      ar: 'أجهزة الاستخبارات',
    },
    state: true,
  },
  {
    code: 'prison',
    label: {
      en: 'Prison authority',
      fr: 'Administration pénitentiaire',
      es: 'Autoridad penitenciaria',
      ar: 'سلطة السجون',
    },
    state: true,
  },
  {
    code: 'political-party',
    label: {
      en: 'Political party or supporters',
      fr: 'Parti politique ou sympathisants',
      es: 'Partido político o simpatizantes',
      ar: 'حزب سياسي أو أنصاره',
    },
    state: false,
  },
  {
    code: 'armed-group',
    label: {
      en: 'Armed or paramilitary group',
      fr: 'Groupe armé ou paramilitaire',
      es: 'Grupo armado o paramilitar',
      ar: 'جماعة مسلحة أو شبه عسكرية',
    },
    state: false,
  },
  {
    code: 'vigilante',
    label: {
      en: 'Vigilante group or mob',
      fr: "Groupe d'autodéfense ou foule",
      es: 'Grupo parapolicial o turba',
      ar: 'جماعة أهلية مسلحة أو حشد',
    },
    state: false,
  },
  {
    code: 'company',
    label: {
      en: 'Company or private security',
      fr: 'Entreprise ou sécurité privée',
      es: 'Empresa o seguridad privada',
      ar: 'شركة أو أمن خاص',
    },
    state: false,
  },
  {
    code: 'media',
    label: {
      en: 'Media outlet',
      fr: 'Média',
      es: 'Medio de comunicación',
      ar: 'وسيلة إعلام',
    },
    state: false,
  },
  {
    code: 'online-account',
    label: {
      en: 'Online account, identity unknown',
      fr: 'Compte en ligne, identité inconnue',
      es: 'Cuenta en línea, identidad desconocida',
      ar: 'حساب على الإنترنت مجهول الهوية',
    },
    state: false,
  },
  {
    code: 'individual',
    label: {
      en: 'Private individual',
      fr: 'Particulier',
      es: 'Particular',
      ar: 'فرد',
    },
    state: false,
  },
  {
    code: 'unknown',
    label: {
      en: 'Unknown',
      fr: 'Inconnu',
      es: 'Desconocido',
      ar: 'غير معروف',
    },
    state: false,
  },
] as const satisfies readonly Term[]

/** A code of {@link authorTypes}. */
export type AuthorTypeCode = (typeof authorTypes)[number]['code']
