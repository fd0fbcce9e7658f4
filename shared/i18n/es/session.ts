import type { SpanishForms, Translation } from '../catalogue.ts'
import type { session as source } from '../en/session.ts'

export const session: Translation<typeof source, SpanishForms> = {
  'session.welcome': 'Evidence Vault',
  'session.welcomeText':
    'Un lugar cifrado para las pruebas de amenazas y represalias contra una institución nacional de derechos humanos. Todo queda en este equipo: nada sale a una red.',
  'session.open': 'Abrir una bóveda',
  'session.openTitle': 'Elegir la carpeta de la bóveda',
  'session.create': 'Crear una bóveda',
  'session.verify': 'Verificar un paquete',
  'session.verifyText': 'No hace falta ninguna bóveda.',
  'session.recent': 'Abiertas recientemente',
  'session.forgetRecent': 'Olvidar esta lista',
  'session.toWelcome': 'Volver al inicio',

  'session.createTitle': 'Crear una bóveda',
  'session.steps': 'Pasos hacia una bóveda nueva',
  'session.stepName': 'Nombre y lugar',
  'session.stepPassphrase': 'Frase de contraseña',
  'session.stepSheet': 'Hoja de recuperación',
  'session.stepWords': 'Dos palabras',
  'session.vaultName': 'Nombre de la bóveda',
  'session.vaultNameHelp': 'Por lo general, el nombre de la institución. Se puede leer sin la frase de contraseña.',
  'session.place': 'País u oficina',
  'session.userName': 'Su nombre, tal como figurará en el registro',
  'session.folder': 'Dónde se guarda',
  'session.folderHelp': 'Allí se creará una carpeta con este nombre: {{name}}',
  'session.chooseFolder': 'Elegir otro lugar',
  'session.chooseFolderTitle': 'Elegir dónde se guarda la bóveda',
  'session.needName': 'Dé un nombre a la bóveda.',
  'session.needUser': 'Diga quién es: cada línea de la cadena de custodia la firma una persona.',

  'session.passphraseText':
    'Siete palabras elegidas al azar son fáciles de recordar y no se pueden adivinar. Anótelas, apréndalas y destruya después la nota.',
  'session.generated': 'Su frase de contraseña',
  'session.another': 'Otra',
  'session.useOwn': 'Prefiero escribir la mía',
  'session.useGenerated': 'Mejor siete palabras elegidas al azar',
  'session.passphrase': 'Frase de contraseña',
  'session.passphraseAgain': 'Escriba otra vez la frase de contraseña',
  'session.passphraseDiffers': 'No es la misma frase de contraseña.',
  'session.showPassphrase': 'Mostrar la frase de contraseña',
  'session.strength': 'Su fortaleza',
  'session.strength0': 'Se adivina al instante.',
  'session.strength1': 'Se adivina en unas horas.',
  'session.strength2': 'Quien tenga medios la adivina en unos días.',
  'session.strength3': 'Fuerte.',
  'session.strength4': 'Muy fuerte.',
  'session.weakNote':
    'Esta frase de contraseña es débil: quien se lleve una copia de la bóveda puede averiguarla. Si aun así la quiere, escriba la palabra «{{word}}».',
  'session.weakWord': 'débil',
  'session.weakField': 'Escriba la palabra «{{word}}» para aceptar una frase de contraseña débil',
  'session.lossTick':
    'Entiendo: quien pierda tanto la frase de contraseña como la hoja de recuperación habrá perdido todo lo que hay en la bóveda. Nadie puede recuperarlo.',
  'session.needTick': 'Marque primero esta casilla: es lo único que no podrá corregirse después.',
  'session.make': 'Crear la bóveda',
  'session.making': 'Se están creando las claves. Tarda unos segundos.',

  'session.sheetTitle': 'Hoja de recuperación',
  'session.sheetText':
    'Esta página abre la bóveda cuando se pierde la frase de contraseña. Se muestra una sola vez y nunca se guarda. Imprímala o cópiela a mano y consérvela lejos de este equipo: en una caja fuerte o con una persona de confianza.',
  'session.sheetFor': 'Hoja de recuperación de la bóveda «{{name}}»',
  'session.sheetWords': 'Las 24 palabras, en su orden',
  'session.sheetQr': 'Las mismas 24 palabras como imagen para una cámara',
  'session.sheetVaultId': 'Bóveda',
  'session.sheetDate': 'Hecha el',
  'session.sheetInstitution': 'Clave de la institución',
  'session.sheetUser': 'Clave del usuario',
  'session.sheetCustody': 'Cadena de custodia en este momento',
  'session.sheetCustodyValue': 'línea {{seq}}, {{hash}}',
  'session.sheetHow': 'Cómo recuperar el acceso',
  'session.sheetHow1': 'Inicie Evidence Vault, elija «Abrir una bóveda» y la carpeta de la bóveda.',
  'session.sheetHow2': 'Elija «Usar la hoja de recuperación» y escriba las 24 palabras en su orden.',
  'session.sheetHow3': 'La hoja abre la bóveda tantas veces como haga falta: vuelva a guardarla en su lugar seguro.',
  'session.sheetHow4':
    'Sin Evidence Vault: el documento VAULT.md de este proyecto describe cómo estas palabras abren la bóveda con otras herramientas.',
  'session.sheetWarn': 'Quien tenga esta página puede leer todo lo que hay en la bóveda.',
  'session.printSheet': 'Imprimir la hoja',
  'session.sheetKept': 'La tengo en papel',

  'session.wordsText': 'Tome la hoja y escriba dos de sus palabras, para tener la certeza de que se puede leer.',
  'session.word': 'Palabra {{place}}',
  'session.wordsWrong': 'Eso no es lo que figura en la hoja. Compare los lugares y las letras.',
  'session.backToSheet': 'Volver a ver la hoja',
  'session.confirmWords': 'Abrir la bóveda',

  'session.unlockTitle': 'Desbloquear',
  'session.who': '¿Quién es usted?',
  'session.unlock': 'Desbloquear',
  'session.unlocking': 'Desbloqueando…',
  'session.useRecovery': 'Usar la hoja de recuperación',
  'session.usePassphrase': 'Usar la frase de contraseña',
  'session.recoveryWords': 'Las 24 palabras de la hoja de recuperación',
  'session.recoveryWordsHelp': 'En su orden, separadas por un espacio.',
  'session.inUse': 'Parece que esta bóveda está abierta en {{machine}} desde {{since}}.',
  'session.otherVault': 'Otra bóveda',

  'session.failedUnlocks_one':
    'Hubo {{count}} intento fallido de desbloqueo desde su última visita, a las {{at}}. Si no fue usted, avise a su jefatura.',
  'session.failedUnlocks_many':
    'Hubo {{count}} de intentos fallidos de desbloqueo desde su última visita, el último a las {{at}}. Si no fue usted, avise a su jefatura.',
  'session.failedUnlocks_other':
    'Hubo {{count}} intentos fallidos de desbloqueo desde su última visita, el último a las {{at}}. Si no fue usted, avise a su jefatura.',
  'session.readOnlyTitle': 'Esta bóveda está abierta solo para lectura',
  'session.readOnly.custody-broken':
    'La cadena de custodia no se sostiene: se modificaron líneas o faltan. Lo anterior a la ruptura está probado; lo posterior, no. Conserve esta copia y compárela con una copia de seguridad.',
  'session.readOnly.rolled-back':
    'Este equipo ha visto un estado más reciente de esta bóveda. Es posible que se haya puesto en su lugar una copia anterior. Lo que hay aquí es auténtico, pero puede faltar el trabajo más reciente.',
  'session.readOnly.head-missing':
    'Faltan las últimas líneas de la cadena de custodia: la bóveda menciona una línea posterior a las que contiene. Lo que hay aquí es auténtico, pero se cortó el final.',
  'session.readOnly.medium':
    'La bóveda está en un lugar donde no se puede escribir. Cópiela a un lugar propio para trabajar en ella.',
  'session.recoveryUnconfirmed':
    'La hoja de recuperación de esta bóveda nunca se confirmó. Si nadie la tiene en papel, perder la frase de contraseña es perderlo todo.',
  'session.gotIt': 'Entendido',
}
