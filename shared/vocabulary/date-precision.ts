import type { Term } from './term.ts'

/** How precisely a date is known. An unknown date has no value. */
export const datePrecision = [
  {
    code: 'exact',
    label: {
      en: 'Exact day',
      fr: 'Jour exact',
      es: 'Día exacto',
      ar: 'يوم محدد',
    },
  },
  {
    code: 'time',
    label: {
      en: 'Exact day and time',
      fr: 'Jour et heure exacts',
      es: 'Día y hora exactos',
      ar: 'يوم وساعة محددان',
    },
  },
  {
    code: 'month',
    label: {
      en: 'Month known, day unknown',
      fr: 'Mois connu, jour inconnu',
      es: 'Mes conocido, día desconocido',
      ar: 'الشهر معروف واليوم غير معروف',
    },
  },
  {
    code: 'year',
    label: {
      en: 'Year known, month and day unknown',
      fr: 'Année connue, mois et jour inconnus',
      es: 'Año conocido, mes y día desconocidos',
      ar: 'السنة معروفة والشهر واليوم غير معروفين',
    },
  },
  {
    code: 'estimate',
    label: {
      en: 'Estimate',
      fr: 'Estimation',
      es: 'Estimación',
      ar: 'تقدير',
    },
  },
  {
    code: 'unknown',
    label: {
      en: 'Unknown',
      fr: 'Inconnue',
      es: 'Desconocida',
      ar: 'غير معروف',
    },
  },
] as const satisfies readonly Term[]

/** A code of {@link datePrecision}. */
export type DatePrecisionCode = (typeof datePrecision)[number]['code']
