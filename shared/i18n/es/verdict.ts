import type { SpanishForms, Translation } from '../catalogue.ts'
import type { verdict as source } from '../en/verdict.ts'

export const verdict: Translation<typeof source, SpanishForms> = {
  'verdict.headline.good': 'Íntegro y firmado por un remitente que usted ha verificado',
  'verdict.headline.good-signer-unknown': 'Íntegro, pero nadie aquí ha verificado quién lo firmó',
  'verdict.headline.bad': 'No confíe en este paquete',
  'verdict.headline.not-opened': 'El paquete no se ha abierto',
  'verdict.advice.good': 'Se ha comprobado todo lo que puede comprobarse y está en orden.',
  'verdict.advice.good-signer-unknown':
    'Nada ha cambiado desde que se firmó. Antes de confiar en él, compare la huella de la clave con el remitente, por teléfono o en persona, y no por la vía por la que llegó el paquete.',
  'verdict.advice.bad':
    'Al menos una comprobación ha fallado. Conserve el archivo tal como está, avise al remitente por otra vía y pídalo de nuevo. La lista dice qué está mal.',
  'verdict.advice.not-opened': 'No pudo abrirse con las claves indicadas; por eso no se ha comprobado nada de lo que contiene.',
  'verdict.proven': 'Lo que queda probado',
  'verdict.notable': 'Conviene saber',
  'verdict.wrong': 'Lo que está mal',
  'verdict.notProven': 'Lo que esto no prueba',
  'verdict.signer': 'Firmado por',
  'verdict.fingerprint': 'Huella de la clave de firma',
  'verdict.signerUnknown': 'una clave que nadie aquí conoce',
  'verdict.files_one': '{{count}} archivo',
  'verdict.files_many': '{{count}} de archivos',
  'verdict.files_other': '{{count}} archivos',

  'verdict.sealed-signature-good': 'El archivo sellado es exactamente el que firmó su remitente (clave {{fingerprint}}).',
  'verdict.opened': 'El archivo sellado pudo abrirse.',
  'verdict.complete': 'El paquete está completo: {{files}} archivos, ninguno falta y ninguno se ha añadido.',
  'verdict.hashes-good': 'Cada archivo tiene la huella que firmó el remitente ({{files}} archivos).',
  'verdict.signature-good': 'La firma de la lista de archivos es válida (clave {{fingerprint}}).',
  'verdict.signer-known': 'La clave que firmó pertenece a {{name}}; esto se ha verificado.',
  'verdict.custody-good':
    'La cadena de custodia está íntegra, desde su primera anotación hasta la última ({{entries}} anotaciones).',
  'verdict.signer-unknown': 'La firma es válida, pero nadie aquí ha respondido por la clave {{fingerprint}}.',
  'verdict.signer-not-verified': 'La clave consta como la de {{name}}, pero nadie se ha asegurado de que sea suya.',
  'verdict.sealed-signature-missing':
    'El archivo de firma del paquete sellado no está junto a él. La firma interior se ha comprobado de todos modos.',
  'verdict.recipient-other':
    'Se selló para una clave que el remitente no nombra entre los destinatarios: puede que otra persona lo haya reenviado.',
  'verdict.no-trusted-time': 'No contiene un sello de tiempo fiable: las fechas son las del reloj del remitente.',
  'verdict.proves-not-truth':
    'Un veredicto favorable dice que nada se ha cambiado y quién firmó. No dice que sea verdad lo que los archivos muestran o cuentan.',
  'verdict.proves-not-when': 'No prueba cuándo ocurrieron los hechos, ni cuándo se hizo un archivo.',
  'verdict.not-sealed-file': 'Este archivo no es un paquete sellado.',
  'verdict.cannot-open':
    'Ninguna de las claves indicadas abre este paquete: se selló para otra persona, o la frase de contraseña es otra.',
  'verdict.sealed-damaged': 'El archivo sellado se modificó o se cortó después de sellarlo.',
  'verdict.sealed-signature-wrong': 'El archivo sellado no es aquel para el que se hizo la firma que lo acompaña.',
  'verdict.zip-invalid': 'El archivo comprimido interior no está construido como el de un paquete ({{reason}}).',
  'verdict.path-unsafe': 'Un archivo tiene un nombre que no es seguro: {{path}}',
  'verdict.path-duplicate':
    'Dos archivos tienen el mismo nombre, o nombres que solo difieren en mayúsculas o en su forma: {{path}}',
  'verdict.entry-not-stored': 'Una entrada está comprimida, cifrada, o es una carpeta o un enlace: {{path}}',
  'verdict.too-large': 'Una parte del paquete es mayor de lo permitido: {{path}}',
  'verdict.bag-invalid': 'La lista de archivos no tiene la forma debida ({{reason}}).',
  'verdict.file-missing': 'Falta un archivo: {{path}}',
  'verdict.file-unlisted': 'Se ha añadido un archivo que el remitente no incluyó en la lista: {{path}}',
  'verdict.hash-wrong': 'Se ha modificado un archivo: {{path}}',
  'verdict.signature-missing': 'Falta la firma del remitente.',
  'verdict.signature-wrong': 'La firma no es correcta: la lista de archivos no es la que se firmó.',
  'verdict.signature-foreign': 'Se firmó por dentro con una clave y se selló con otra ({{fingerprint}}).',
  'verdict.content-invalid': 'Un archivo no tiene la forma que debe tener: {{path}}',
  'verdict.version-unknown':
    'Tiene una versión que esta aplicación no conoce ({{version}}). Una aplicación más reciente puede leerla.',
  'verdict.custody-wrong': 'La cadena de custodia no se sostiene ({{reason}}).',
}
