import type { SpanishForms, Translation } from '../catalogue.ts'
import type { measures as source } from '../en/measures.ts'

export const measures: Translation<typeof source, SpanishForms> = {
  'measures.new': 'Nueva medida',
  'measures.edit': 'Modificar la medida',
  'measures.one': 'Medida',
  'measures.list': 'Medidas del caso',
  'measures.emptyTitle': 'Todavía no hay medidas',
  'measures.emptyText':
    'Una medida es lo que se pidió o se hizo para proteger a alguien, o como respuesta: un plan de seguridad, protección policial, una declaración, apoyo de otras instituciones. Regístrela con su fecha, para no pedir dos veces lo mismo ni olvidar nada.',
  'measures.type': 'Qué se pide o se hace',
  'measures.status': 'Estado',
  'measures.statusPlanned': 'Prevista',
  'measures.statusAsked': 'Solicitada',
  'measures.statusInPlace': 'En vigor',
  'measures.statusRefused': 'Denegada',
  'measures.statusEnded': 'Terminada',
  'measures.askedOf': 'Solicitada a',
  'measures.askedOfHint': 'Quién debe actuar: un ministerio, la policía, una red, la propia institución.',
  'measures.askedBy': 'Solicitada por',
  'measures.date': 'Fecha',
  'measures.outcome': 'Qué resultó de ella',
  'measures.incident': 'Tras qué incidente',
  'measures.noIncident': 'Ningún incidente en particular',
  'measures.person': 'Para quién',
  'measures.noPerson': 'Nadie en particular',
  'measures.classification': 'Clasificación',
  'measures.saved': 'Medida guardada.',
  'measures.delete': 'Eliminar la medida',
  'measures.errorType': 'Diga qué se pide o se hace.',
  'measures.errorDate': 'No se puede leer esta fecha. Escríbala de otro modo o déjela vacía.',
  'measures.changedTitle': 'Alguien guardó esta medida entretanto',
  'measures.changedText':
    'Su texto sigue aquí y no se sobrescribió nada. Si guarda de nuevo, su versión queda sobre la más reciente; ambas permanecen en el historial.',
}
