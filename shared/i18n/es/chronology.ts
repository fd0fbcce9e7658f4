import type { SpanishForms, Translation } from '../catalogue.ts'
import type { chronology as source } from '../en/chronology.ts'

export const chronology: Translation<typeof source, SpanishForms> = {
  'chronology.title': 'Cronología',
  'chronology.picture': 'Línea de tiempo',
  'chronology.pictureText_one':
    '{{count}} incidente en el orden del tiempo, y los vínculos entre incidentes. La lista de abajo dice lo mismo con palabras.',
  'chronology.pictureText_many':
    '{{count}} de incidentes en el orden del tiempo, y los vínculos entre incidentes. La lista de abajo dice lo mismo con palabras.',
  'chronology.pictureText_other':
    '{{count}} incidentes en el orden del tiempo, y los vínculos entre incidentes. La lista de abajo dice lo mismo con palabras.',
  'chronology.showPicture': 'Mostrar la línea de tiempo',
  'chronology.hidePicture': 'Ocultar la línea de tiempo',
  'chronology.legend': 'Qué significan las marcas',
  'chronology.legendSure': 'Duró todo este tiempo',
  'chronology.legendUnsure': 'En algún momento de este período',
  'chronology.kinds': 'Tipo de acto',
  'chronology.shown': '{{shown}} de {{total}} incidentes',
  'chronology.noneFit': 'Ningún incidente de este caso es de este tipo.',
  'chronology.undated': 'Fecha desconocida',
  'chronology.undatedList': 'Incidentes cuya fecha nadie conoce',
  'chronology.link': 'Vínculo',
  'chronology.links': 'Vínculos',
  'chronology.addLink': 'Vincular con otro incidente',
  'chronology.addLinkOf': 'Vincular con otro incidente: «{{title}}»',
  'chronology.editLink': 'Modificar el vínculo',
  'chronology.editLinkTo': 'Modificar el vínculo con «{{title}}»',
  'chronology.removeLinkTo': 'Quitar el vínculo con «{{title}}»',
  'chronology.from': 'Este incidente',
  'chronology.kind': 'Cómo se vinculan',
  'chronology.to': 'Ese otro incidente',
  'chronology.incidentHint': 'Escriba para buscar en todos los casos.',
  'chronology.note': 'Qué muestra el vínculo',
  'chronology.noteHint': 'Un documento, una declaración, la sucesión de fechas. Puede quedar vacío.',
  'chronology.noIncident': 'Ningún incidente coincide con lo escrito.',
  'chronology.errorEnds': 'Elija dos incidentes distintos.',
  'chronology.linkSaved': 'Vínculo guardado.',
  'chronology.fromHere': '{{kind}}:',
  'chronology.toHere': 'Vinculado desde, «{{kind}}»:',
  'chronology.export': 'Guardar como imagen',
  'chronology.exportText':
    'La imagen muestra fechas, tipos de actos y vínculos, sin nombres ni títulos. Solo figuran los incidentes que pueden salir de la bóveda.',
  'chronology.exportFolder': '¿Dónde guardar la imagen?',
  'chronology.exportDone': 'Guardado: {{path}}',
  'chronology.exportNone':
    'Ninguno de estos incidentes puede salir de la bóveda: los consentimientos de las personas afectadas no lo permiten.',
  'chronology.fileTitle': 'Cronología del caso {{reference}}',
  'chronology.fileDrawn': 'Elaborada el {{day}}.',
  'chronology.fileLeftOut_one': 'No se muestra {{count}} incidente: el consentimiento no lo permite o se desconoce su fecha.',
  'chronology.fileLeftOut_many':
    'No se muestran {{count}} de incidentes: el consentimiento no lo permite o se desconoce su fecha.',
  'chronology.fileLeftOut_other': 'No se muestran {{count}} incidentes: el consentimiento no lo permite o se desconoce su fecha.',
  'chronology.fileName': 'cronologia-{{reference}}',
}
