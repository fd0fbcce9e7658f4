import type { SpanishForms, Translation } from '../catalogue.ts'
import type { demo as source } from '../en/demo.ts'

export const demo: Translation<typeof source, SpanishForms> = {
  'demo.help':
    'npm run demo [-- --out CARPETA] [--json] [--language en|fr|es|ar]\n\nCrea una bóveda con el caso de muestra (país, institución y personas inventados), la sella para dos destinatarios con consentimientos distintos, abre y comprueba los paquetes en el lugar de cada uno, y dice qué quedó probado.\n\n  --out CARPETA  dónde queda todo; no debe existir, o debe estar vacía. Si no se indica, una carpeta temporal nueva, que se conserva.\n  --json         un objeto JSON en la salida estándar; todo lo que es para personas, en la salida de errores.\n\nCódigo de salida: 0 probado, 1 no se pudo hacer, 2 uso incorrecto, 4 falló una comprobación.',
  'demo.title': 'Demostración con un caso de muestra (país, instituciones y personas inventados)',
  'demo.step.vault': 'Creación de una bóveda, con una frase de contraseña generada y una hoja de recuperación…',
  'demo.step.card': 'Intercambio de tarjetas con {{name}}…',
  'demo.step.load_one': 'Registro del caso: personas, incidentes, consentimientos, {{count}} archivo…',
  'demo.step.load_many': 'Registro del caso: personas, incidentes, consentimientos, {{count}} de archivos…',
  'demo.step.load_other': 'Registro del caso: personas, incidentes, consentimientos, {{count}} archivos…',
  'demo.step.seal': 'Sellado, apertura y comprobación: {{name}}…',

  'demo.yes': 'sí',
  'demo.no': 'NO',
  'demo.check.plan':
    'Pueden salir {{left}} de {{total}} archivos y se puede nombrar a {{people}} personas, exactamente como dicen los consentimientos.',
  'demo.check.opened_one':
    'Abierto con la clave age del destinatario, y verificado: firma, cadena de custodia, {{count}} archivo.',
  'demo.check.opened_many':
    'Abierto con la clave age del destinatario, y verificado: firma, cadena de custodia, {{count}} de archivos.',
  'demo.check.opened_other':
    'Abierto con la clave age del destinatario, y verificado: firma, cadena de custodia, {{count}} archivos.',
  'demo.check.own-vault': 'Abierto y verificado en la bóveda del destinatario, cuya tarjeta tenía el remitente.',
  'demo.check.other-key': 'La clave del otro destinatario no lo abre.',
  'demo.check.changed': 'Se nota un solo bit cambiado, y no se muestra nada de lo que hay dentro.',
  'demo.check.originals_one': 'Llegó {{count}} archivo, igual al original byte por byte, y ningún otro.',
  'demo.check.originals_many': 'Llegaron {{count}} de archivos, iguales a los originales byte por byte, y ningún otro.',
  'demo.check.originals_other': 'Llegaron {{count}} archivos, iguales a los originales byte por byte, y ningún otro.',
  'demo.check.ssh-sealed': 'ssh-keygen: el archivo sellado está tal como lo firmó la institución.',
  'demo.check.ssh-changed': 'ssh-keygen: rechaza el archivo sellado tras cambiar un solo bit.',
  'demo.check.age-opens': 'age: abre el archivo y encuentra dentro exactamente lo que se selló.',
  'demo.check.age-refuses': 'age: no lo abre con la clave del otro destinatario.',
  'demo.check.unzip': 'unzip: extrae el archivo comprimido que hay dentro.',
  'demo.check.sha256sum_one': 'sha256sum: {{count}} huella es correcta, y también las de las listas.',
  'demo.check.sha256sum_many': 'sha256sum: {{count}} de huellas son correctas, y también las de las listas.',
  'demo.check.sha256sum_other': 'sha256sum: {{count}} huellas son correctas, y también las de las listas.',
  'demo.check.ssh-inside': 'ssh-keygen: la lista de huellas está firmada por la institución.',
  'demo.check.silence_one':
    '{{count}} nombre, alias o dato de contacto que no puede salir: no aparece en ninguno de los {{files}} archivos.',
  'demo.check.silence_many':
    '{{count}} de nombres, alias y datos de contacto que no pueden salir: no aparecen en ninguno de los {{files}} archivos.',
  'demo.check.silence_other':
    '{{count}} nombres, alias y datos de contacto que no pueden salir: no aparecen en ninguno de los {{files}} archivos.',

  'demo.missing': '{{tool}} no está instalado en este equipo: no se comprobó nada con ese programa.',
  'demo.proven': 'Todo lo que se podía comprobar quedó probado, en {{seconds}} segundos.',
  'demo.failed': 'NO PROBADO: vea las líneas que empiezan por NO. Duró {{seconds}} segundos.',
  'demo.folder': 'Todo está en',
  'demo.vault': 'La bóveda',
  'demo.passphrase': 'Su frase de contraseña',
  'demo.recovery': 'Las palabras de su hoja de recuperación',
  'demo.again':
    'Esta bóveda es una muestra: no guarde nunca pruebas reales en una bóveda cuya frase de contraseña aparece en una pantalla.',
}
