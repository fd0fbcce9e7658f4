import type { SpanishForms, Translation } from '../catalogue.ts'
import type { retention as source } from '../en/retention.ts'

export const retention: Translation<typeof source, SpanishForms> = {
  'retention.title': 'Revisión de la conservación',
  'retention.intro':
    'Casos cuyo día de revisión ha llegado: ¿siguen siendo necesarios para su finalidad? Decida en cada uno: conservarlo hasta más tarde, cerrarlo o eliminarlo.',
  'retention.list': 'Casos por revisar',
  'retention.emptyTitle': 'No hay revisiones pendientes',
  'retention.emptyText': 'Un caso aparece aquí el día fijado para su revisión. Ese día se fija en el propio caso.',
  'retention.due': 'Pendiente desde el {{day}}',
  'retention.purpose': 'Por qué se conserva',
  'retention.noPurpose': 'no se indicó finalidad',
  'retention.holds': 'Contiene',
  'retention.held': 'Conservación obligatoria: {{why}}',
  'retention.keep': 'Conservar hasta…',
  'retention.keepTitle': 'Conservar el caso {{reference}}',
  'retention.keepDay': 'Volver a preguntar el',
  'retention.keepWhy': 'Por qué sigue siendo necesario',
  'retention.closeTitle': 'Cerrar el caso {{reference}}',
  'retention.closeText': 'El caso se cierra y queda en la bóveda. Indique cuándo volver a preguntar si es necesario.',
  'retention.close': 'Cerrar',
  'retention.delete': 'Eliminar',
  'retention.reviewed': 'La revisión de {{reference}} queda en su historial y en la cadena de custodia.',
  'retention.errorDay': 'Indique un día futuro en que se vuelva a preguntar.',
  'retention.errorWhy': 'Diga por qué: el motivo queda en la cadena de custodia.',
  'retention.count_one': '{{count}} caso por revisar',
  'retention.count_many': '{{count}} casos por revisar',
  'retention.count_other': '{{count}} casos por revisar',
}
