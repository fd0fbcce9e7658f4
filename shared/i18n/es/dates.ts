import type { SpanishForms, Translation } from '../catalogue.ts'
import type { dates as source } from '../en/dates.ts'

export const dates: Translation<typeof source, SpanishForms> = {
  'dates.span': '{{start}} – {{end}}',
  'dates.hint': 'Tal como se sabe: 2 de marzo de 2024, marzo de 2024, hacia 2023; ? si se desconoce.',
  'dates.hintSpan':
    'Tal como se sabe: 2 de marzo de 2024, marzo de 2024, hacia 2023, 2–5 de marzo de 2024, de marzo a junio de 2024; ? si se desconoce.',
  'dates.understood': 'Entendido como: {{date}} ({{precision}})',
  'dates.understoodSpan': 'Entendido como: desde {{start}} ({{startPrecision}}) hasta {{end}} ({{endPrecision}})',
  'dates.unknown': 'Desconocida',
  'dates.precision': '¿Con qué precisión se conoce?',
  'dates.instead': 'Usar {{date}} en su lugar',
  'dates.dayFirst': 'Se ha leído primero el día. Con el mes primero sería {{date}}.',
  'dates.partLost': '«Principios», «finales» y la hora de una estimación no se conservan: escríbalos en el relato.',
  'dates.openEnd': 'Se conserva sin fecha final.',
  'dates.future': 'Esta fecha está en el futuro. ¿Es correcto el año?',
  'dates.empty': 'Escriba cuándo fue, o ? si no se sabe.',
  'dates.notADate':
    'Esto no se entiende como fecha. Escríbala como 2 de marzo de 2024, marzo de 2024, 2024, hacia 2023 o 2024-03-02.',
  'dates.strangeWord':
    '«{{word}}» no se entiende en una fecha. Escríbala como 2 de marzo de 2024, marzo de 2024, 2024 o hacia 2023.',
  'dates.tooLong': 'Es demasiado largo para una fecha.',
  'dates.order': 'El final es anterior al comienzo. Revise las dos fechas.',
  'dates.noSpan': 'Aquí se pide una sola fecha, no un comienzo y un final.',
  'dates.hijriYear':
    'El año {{year}} parece del calendario de la Hégira o del persa. Las fechas se guardan en el calendario gregoriano: escriba la fecha gregoriana y conserve la original en el relato.',
  'dates.hijriWords':
    'Las fechas se guardan en el calendario gregoriano: escriba la fecha gregoriana y conserve la de la Hégira en el relato.',
  'dates.yearZero': 'No existe el año 0. Escriba el año con cuatro cifras, como 2024.',
  'dates.yearShort': '¿Qué año es {{year}}? Escriba el año con cuatro cifras, como 2024.',
  'dates.yearLong': 'Un año tiene cuatro cifras, como 2024; {{year}} tiene más.',
  'dates.noYear': 'Falta el año. Escríbalo con cuatro cifras, como 2024.',
  'dates.noMonth': 'Falta el mes.',
  'dates.noSuchMonth': 'No existe el mes {{month}}: primero va el día, después el mes y después el año.',
  'dates.noSuchDay_one': '{{month}} tiene {{count}} día: no existe el día {{day}}.',
  'dates.noSuchDay_many': '{{month}} tiene {{count}} de días: no existe el día {{day}}.',
  'dates.noSuchDay_other': '{{month}} tiene {{count}} días: no existe el día {{day}}.',
  'dates.noSuchTime': 'Esa hora no existe. Escríbala como 21:40, después del día.',
  'dates.otherWeekday': 'El {{date}} es {{weekday}}, no {{written}}. Revise el día u omita su nombre.',
}
