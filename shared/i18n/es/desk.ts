import type { SpanishForms, Translation } from '../catalogue.ts'
import type { desk as source } from '../en/desk.ts'

export const desk: Translation<typeof source, SpanishForms> = {
  'desk.begunAt': 'Estaba escribiendo esto el {{when}} y no lo guardó',
  'desk.begunText': 'Siga donde lo dejó, o descártelo y parta de lo que está guardado.',
  'desk.older':
    'Desde entonces esta ficha se ha modificado y guardado. Si sigue, nada se sobrescribe sin que lo sepa: se le avisará antes de guardar su texto.',
  'desk.foreign':
    'Lo escribió otra versión del programa y no puede abrirse aquí. Se conserva hasta que lo descarte; lo que escriba de nuevo no se guardará como borrador junto a él.',
  'desk.goOn': 'Seguir con ello',
  'desk.beginAnew': 'Escribir de nuevo',
  'desk.discard': 'Descartar',
  'desk.kept': 'Guardado como borrador, cifrado, hasta que lo guarde.',
  'desk.notKept': 'Lo que escribe no se guarda como borrador',
  'desk.title': 'Seguir con',
  'desk.list': 'Borradores sin terminar',
  'desk.begun': 'Escrito por última vez el {{when}}',
  'desk.discardOne': 'Descartar el borrador: {{what}}',
  'desk.discarded': 'Se descartó el borrador.',
  'desk.newCase': 'Un caso nuevo',
  'desk.case': 'Caso',
  'desk.newIncident': 'Un incidente nuevo',
  'desk.incident': 'Incidente',
  'desk.newPerson': 'Una persona nueva',
  'desk.person': 'Persona',
  'desk.evidence': 'Prueba',
  'desk.other': 'Trabajo sin guardar',
  'desk.gone': 'La ficha ya no existe.',
}
