import type { FrenchForms, Translation } from '../catalogue.ts'
import type { dates as source } from '../en/dates.ts'

export const dates: Translation<typeof source, FrenchForms> = {
  'dates.span': '{{start}} – {{end}}',
  'dates.hint': 'Tel que vous le savez : 2 mars 2024, mars 2024, vers 2023 ; ? si la date est inconnue.',
  'dates.hintSpan':
    'Tel que vous le savez : 2 mars 2024, mars 2024, vers 2023, du 2 au 5 mars 2024, mars à juin 2024 ; ? si la date est inconnue.',
  'dates.understood': 'Compris comme : {{date}} ({{precision}})',
  'dates.understoodSpan': 'Compris comme : de {{start}} ({{startPrecision}}) à {{end}} ({{endPrecision}})',
  'dates.unknown': 'Inconnue',
  'dates.precision': 'Avec quelle précision est-elle connue ?',
  'dates.instead': 'Retenir plutôt {{date}}',
  'dates.dayFirst': 'Le jour a été lu en premier. Avec le mois en premier, ce serait {{date}}.',
  'dates.partLost': '« Début », « fin » et l’heure d’une estimation ne sont pas conservés : indiquez-les dans le récit.',
  'dates.openEnd': 'La date est conservée sans fin.',
  'dates.future': 'Cette date est dans le futur. L’année est-elle exacte ?',
  'dates.empty': 'Indiquez quand c’était, ou ? si on ne le sait pas.',
  'dates.notADate':
    'Cela n’est pas compris comme une date. Écrivez par exemple 2 mars 2024, mars 2024, 2024, vers 2023 ou 2024-03-02.',
  'dates.strangeWord':
    '« {{word}} » n’est pas compris dans une date. Écrivez par exemple 2 mars 2024, mars 2024, 2024 ou vers 2023.',
  'dates.tooLong': 'C’est trop long pour une date.',
  'dates.order': 'La fin précède le début. Vérifiez les deux dates.',
  'dates.noSpan': 'Une seule date est demandée ici, et non un début et une fin.',
  'dates.hijriYear':
    'L’année {{year}} semble appartenir au calendrier hégirien ou persan. Les dates sont conservées dans le calendrier grégorien : écrivez la date grégorienne et gardez l’originale dans le récit.',
  'dates.hijriWords':
    'Les dates sont conservées dans le calendrier grégorien : écrivez la date grégorienne et gardez la date hégirienne dans le récit.',
  'dates.yearZero': 'Il n’y a pas d’année 0. Écrivez l’année en quatre chiffres, par exemple 2024.',
  'dates.yearShort': 'Quelle est l’année {{year}} ? Écrivez l’année en quatre chiffres, par exemple 2024.',
  'dates.yearLong': 'Une année a quatre chiffres, par exemple 2024 ; {{year}} en a davantage.',
  'dates.noYear': 'L’année manque. Écrivez-la en quatre chiffres, par exemple 2024.',
  'dates.noMonth': 'Le mois manque.',
  'dates.noSuchMonth': 'Il n’y a pas de mois {{month}} : le jour vient d’abord, puis le mois, puis l’année.',
  'dates.noSuchDay_one': '{{month}} compte {{count}} jour : il n’y a pas de jour {{day}}.',
  'dates.noSuchDay_many': '{{month}} compte {{count}} de jours : il n’y a pas de jour {{day}}.',
  'dates.noSuchDay_other': '{{month}} compte {{count}} jours : il n’y a pas de jour {{day}}.',
  'dates.noSuchTime': 'Cette heure n’existe pas. Écrivez-la comme 21:40, après le jour.',
  'dates.otherWeekday': 'Le {{date}} est un {{weekday}}, et non un {{written}}. Vérifiez le jour ou omettez son nom.',
}
