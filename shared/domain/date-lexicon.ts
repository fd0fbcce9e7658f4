import { foldText } from './search-text.ts'

/** What a word means inside a date. */
export type DateWord =
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'weekday'; readonly weekday: number }
  | {
      readonly kind:
        | 'about' // about, vers, hacia, حوالي
        | 'part' // early, début, principios, أوائل
        | 'unknown'
        | 'from'
        | 'to'
        | 'to-or-at' // à, a
        | 'and'
        | 'since'
        | 'at' // before a time
        | 'hour' // 21h40
        | 'am'
        | 'pm'
        | 'pm-or-gregorian' // م behind a time, م behind a year
        | 'doubt' // ?
        | 'hijri'
        | 'gregorian'
        | 'nothing' // of, le, del, في
    }

/**
 * Months by their number, in English, French, Spanish and Arabic: the names of the Mashreq, the Levant, Morocco,
 * Mauritania, and of Algeria and Tunisia.
 */
const months: readonly string[] = [
  'january jan janvier janv enero ene يناير كانون_الثاني جانفي',
  'february feb fevrier fevr fev febrero فبراير شباط فيفري',
  'march mar mars marzo مارس آذار مارت',
  'april apr avril avr abril abr أبريل إبريل نيسان أفريل ابريل',
  'may mai mayo مايو أيار ماي',
  'june jun juin junio يونيو يونيه حزيران جوان',
  'july jul juillet juil julio يوليو يوليه تموز يوليوز جويلية جويليه',
  'august aug aout agosto ago أغسطس آب غشت أغشت أوت',
  'september sept sep septembre septiembre setiembre set سبتمبر أيلول شتنبر شتمبر',
  'october oct octobre octubre أكتوبر تشرين_الأول',
  'november nov novembre noviembre نوفمبر تشرين_الثاني نونبر نوفنبر',
  'december dec decembre diciembre dic ديسمبر كانون_الأول دجنبر دجمبر',
]

/** Days of the week, Sunday first. */
const weekdays: readonly string[] = [
  'sunday sun dimanche dim domingo dom الأحد',
  'monday mon lundi lun lunes الاثنين الإثنين',
  'tuesday tue tues mardi martes الثلاثاء',
  'wednesday wed mercredi mer miercoles mie الأربعاء',
  'thursday thu thur thurs jeudi jeu jueves jue الخميس',
  'friday fri vendredi ven viernes vie الجمعة',
  'saturday sat samedi sam sabado sab السبت',
]

const others: Readonly<Record<Exclude<DateWord['kind'], 'month' | 'weekday' | 'doubt'>, string>> = {
  about:
    'about around approximately approx circa ca c roughly vers environ env autour_de aux_environs_de approximativement hacia alrededor_de aproximadamente aprox cerca_de حوالي حوالى نحو تقريبا تقريباً قرابة زهاء',
  part: 'early mid late beginning_of middle_of end_of start_of debut mi milieu fin principios comienzos inicios mediados finales fines أوائل مطلع بداية منتصف أواسط أواخر نهاية',
  unknown:
    'unknown not_known inconnu inconnue pas_connu pas_connue non_connu non_connue on_ne_sait_pas desconocido desconocida no_conocido no_conocida no_se_sabe غير_معروف غير_معروفة غير_محدد غير_معلوم مجهول مجهولة لا_يعرف',
  from: 'from between de du des del entre من بين',
  to: 'to until till through au aux jusqu al hasta إلى حتى لغاية',
  'to-or-at': 'a',
  and: 'and et y e و',
  since: 'since depuis desde منذ',
  at: 'at a_las a_la الساعة t',
  hour: 'h hrs hours heures horas',
  am: 'am صباحا صباحاً ص',
  pm: 'pm مساء مساءً',
  'pm-or-gregorian': 'م',
  hijri:
    'hijri hegire hegira ah هجري هجرية ه هـ muharram safar rajab shaban shaaban ramadan shawwal chawwal محرم صفر ربيع_الأول ربيع_الآخر جمادى_الأولى جمادى_الآخرة رجب شعبان رمضان شوال ذو_القعدة ذي_القعدة ذو_الحجة ذي_الحجة',
  gregorian: 'ad ce ميلادي ميلادية',
  nothing:
    'of the on in day month year date st nd rd th er ro o le la les d l en el los dia mes ano annee mois jour في سنة عام شهر يوم التاريخ تاريخ بتاريخ fecha',
}

/** Every word and phrase (at most {@link longestPhrase} words), folded, with what it means. */
const lexicon: ReadonlyMap<string, DateWord> = new Map([
  ...Object.entries(others).flatMap(([kind, words]) => entries(words, { kind } as DateWord)),
  ...weekdays.flatMap((words, weekday) => entries(words, { kind: 'weekday', weekday })),
  ...months.flatMap((words, index) => entries(words, { kind: 'month', month: index + 1 })),
])

export const longestPhrase = 4

/** What a word, or a phrase with spaces between its words, means in a date; null where it means nothing there. */
export function dateWord(folded: string): DateWord | null {
  return lexicon.get(folded) ?? null
}

function entries(words: string, meaning: DateWord): [string, DateWord][] {
  return words.split(' ').map((word) => [foldText(word.replaceAll('_', ' ')), meaning])
}
