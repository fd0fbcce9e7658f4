import type { SpanishForms, Translation } from '../catalogue.ts'
import type { errors as source } from '../en/errors.ts'

export const errors: Translation<typeof source, SpanishForms> = {
  'errors.INTERNAL':
    'Algo falló dentro del programa; no es culpa suya. Lo que ya estaba guardado se conserva. Inténtelo de nuevo; si vuelve a ocurrir, bloquee y desbloquee la bóveda.',
  'errors.UNKNOWN_CALL':
    'Esta versión del programa no conoce la petición «{{name}}». No se cambió nada. Cierre el programa y vuelva a iniciarlo.',
  'errors.INVALID_INPUT': 'Un dato no tiene la forma necesaria ({{field}}). No se guardó nada. Corríjalo e inténtelo de nuevo.',
  'errors.LOCKED': 'La bóveda está bloqueada. No se cambió nada. Desbloquéela e inténtelo de nuevo.',
  'errors.NOT_ALLOWED':
    'Su clave no le da derecho a hacer esto ({{right}}). No se cambió nada. Consulte a quien dirige la unidad.',
  'errors.READ_ONLY':
    'La bóveda está abierta solo para lectura, porque su cadena de custodia no es coherente o no se puede escribir en su carpeta. No se cambió nada. Todavía puede leer y extraer; revise la cadena de custodia para saber qué está probado.',
  'errors.NOT_FOUND':
    'La bóveda no tiene ese elemento ({{kind}}); quizá se haya retirado. No se cambió nada. Vuelva a la lista y elija de nuevo.',
  'errors.ENGINE_GONE':
    'El proceso que custodia la bóveda terminó mientras respondía. Lo guardado se conserva; lo que estaba en curso, no. Desbloquee la bóveda para continuar.',
  'errors.VAULT_EXISTS': 'Ya hay algo en «{{path}}». Se dejó como estaba. Elija otro nombre u otro lugar.',
  'errors.NOT_A_VAULT':
    '«{{path}}» no es una bóveda. No se tocó nada de su contenido. Elija la carpeta que contiene el archivo vault.json.',
  'errors.VAULT_HEADER_DAMAGED':
    'El encabezado de esta bóveda (vault.json) está dañado, por lo que no se puede abrir. Su contenido no se tocó. Copie primero toda la carpeta; después ponga vault.json.previous en lugar de vault.json, o use una copia de seguridad.',
  'errors.VAULT_FROM_FUTURE':
    'Esta bóveda fue escrita por una versión más reciente del programa (formato {{version}}). Se dejó como estaba. Instale la versión más reciente para abrirla.',
  'errors.VAULT_IN_USE':
    'Esta bóveda está abierta en otro lugar (equipo: {{machine}}; desde: {{since}}). No se cambió nada. Ciérrela allí e inténtelo de nuevo; tras un fallo queda libre por sí sola.',
  'errors.VAULT_DAMAGED':
    'Los registros de esta bóveda están dañados o pertenecen a otra. No se cambió nada. No trabaje en ella; copie la carpeta tal como está y recurra a una copia de seguridad.',
  'errors.WRONG_KEY':
    'Esto no abre la bóveda. No se cambió nada. Compruebe la ortografía, el idioma del teclado y las mayúsculas, o use la hoja de recuperación.',
  'errors.WEAK_PASSPHRASE':
    'Esta frase de contraseña es demasiado fácil de adivinar (fuerza {{score}} de 4). No se cambió nada. Tome una creada por el programa, o indique expresamente que acepta una débil.',
  'errors.RECOVERY_WORDS_MISTYPED':
    'Estas no son las palabras de una hoja de recuperación: alguna está mal escrita, falta o está fuera de lugar. No se cambió nada. Compare las 24 palabras, una por una.',
  'errors.KEY_PARAMETERS_REFUSED':
    'El encabezado de esta bóveda pide una cantidad de cálculo que no es segura ({{parameter}}), por lo que no se probó ninguna clave. No se cambió nada. Es posible que alguien haya alterado vault.json: use una copia de seguridad.',
  'errors.RUNTIME_TOO_OLD':
    'El Node.js que ejecuta este programa es demasiado antiguo: se encontró {{found}}, se necesita {{needed}}. No se abrió ninguna bóveda. Inicie el programa con las órdenes de su README, que traen la versión adecuada.',
  'errors.FILE_NOT_FOUND': '«{{path}}» no está ahí. No se cambió nada. Compruebe el nombre y si la unidad está conectada.',
  'errors.FILE_NOT_READABLE':
    'No tiene permiso para leer «{{path}}». Se dejó fuera. Pida permiso de lectura o cópielo en una carpeta propia.',
  'errors.FILE_CHANGED':
    '«{{path}}» cambió mientras se leía, por lo que no se incorporó. Espere a que ningún programa escriba en él y añádalo de nuevo.',
  'errors.NOT_A_FILE':
    '«{{path}}» no es un archivo corriente, sino una carpeta, un enlace o un dispositivo. Se dejó fuera. Elija el archivo mismo.',
  'errors.TARGET_EXISTS': 'Ya hay algo en «{{path}}». Se dejó como estaba. Elija una carpeta que aún no exista.',
  'errors.TARGET_NOT_WRITABLE':
    'No se puede escribir en «{{path}}». La bóveda no cambió. Elija otra carpeta o pida permiso para escribir en esta.',
  'errors.DISK_FULL':
    'No queda espacio donde está «{{path}}». Lo terminado antes se conserva; la parte inacabada se eliminó. Libere espacio e inténtelo de nuevo.',
  'errors.TOO_MANY_FILES':
    'El sistema no permite más archivos abiertos. Lo terminado antes se conserva. Cierre otros programas e inténtelo de nuevo.',
  'errors.FILE_TOO_LARGE':
    '«{{path}}» supera {{limitBytes}}, lo máximo permitido aquí. Se dejó fuera. Elija un archivo más pequeño.',
  'errors.IO_FAILED':
    'No se pudo leer o escribir «{{path}}» (el sistema indica: {{reason}}). Lo terminado antes se conserva. Revise la unidad y su conexión e inténtelo de nuevo.',
  'errors.BLOB_MISSING':
    'Falta en la bóveda el archivo de una prueba ({{itemId}}). Su ficha y su huella se conservan. Recupere el archivo de una copia de seguridad; hasta entonces no se puede mostrar ni enviar.',
  'errors.BLOB_DAMAGED':
    'El archivo de una prueba está dañado ({{itemId}}). Su ficha y su huella se conservan, y no se mostró ni envió nada erróneo. Recupere el archivo de una copia de seguridad.',
  'errors.AGE_NOT_AGE':
    'Esto no es un archivo sellado (formato age). No se escribió nada. Compruebe que eligió el archivo correcto.',
  'errors.AGE_HEADER_DAMAGED':
    'El comienzo de este archivo sellado está dañado. No se escribió nada. Pida de nuevo el archivo a quien lo envió.',
  'errors.AGE_NO_MATCH':
    'Ninguna de las claves indicadas abre este archivo sellado. No se escribió nada. Pregunte a quien lo envió para quién fue sellado, o elija el archivo de identidad correspondiente.',
  'errors.AGE_PAYLOAD_DAMAGED':
    'Este archivo sellado fue alterado o recortado. No se conservó nada de él. Pida de nuevo el archivo a quien lo envió.',
  'errors.CHANGED_MEANWHILE':
    'Otra persona guardó una versión más reciente de este elemento ({{kind}}). La suya se conserva; la de usted no se guardó. Consulte la versión más reciente y haga de nuevo su cambio.',
  'errors.IN_USE': 'Otros elementos todavía remiten a este ({{kind}}). Se conservó. Retire primero lo que remite a él.',
  'errors.DUPLICATE': 'Esto ya está en la bóveda ({{kind}}). No se añadió nada. Use el elemento que ya existe.',
  'errors.IN_BIN': 'Este elemento está en la papelera ({{kind}}). Restáurelo desde allí en lugar de añadirlo otra vez.',
  'errors.REASON_NEEDED': 'Este cambio necesita un motivo. No se ha modificado nada.',
  'errors.LEGAL_HOLD':
    'El caso {{reference}} está sujeto a conservación obligatoria: no se puede eliminar nada de él hasta que se levante.',
  'errors.ASSESSMENT_LACKS': 'El incidente todavía no puede evaluarse así. No se ha modificado nada.',
  'errors.SENSITIVE_OFF': 'Este campo sensible no está activado para el caso. No se ha guardado nada.',
  'errors.LINK_INVALID': 'Un incidente no puede vincularse consigo mismo.',
  'errors.TABLE_EMPTY':
    'Este archivo no contiene ninguna fila. No se ha cambiado nada. Compruebe que ha elegido el archivo correcto.',
  'errors.TABLE_IS_SPREADSHEET':
    '«{{path}}» es un libro de cálculo (Excel o LibreOffice), no una tabla de texto. No se ha cambiado nada. Ábralo en ese programa, guarde la hoja como «CSV UTF-8» y elija ese archivo.',
  'errors.TABLE_NOT_TEXT': '«{{path}}» no contiene texto. No se ha cambiado nada. Elija una tabla guardada como CSV.',
  'errors.TABLE_TOO_WIDE':
    'La fila {{row}} tiene más de {{limit}} columnas, el máximo que se lee. No se ha cambiado nada. Compruebe el separador; si es correcto, quite las columnas que no hagan falta.',
  'errors.TABLE_TOO_LONG':
    'Este archivo tiene más de {{limit}} filas, el máximo que se toma de una vez. No se ha cambiado nada. Divídalo en varios archivos.',
  'errors.CELL_TOO_LONG':
    'La celda de la fila {{row}}, columna {{column}}, tiene más de {{limit}} caracteres, el máximo que se lee. No se ha cambiado nada. Compruebe el separador y las comillas; un texto largo quizá deba ir en un archivo aparte, como prueba.',
  'errors.TABLE_QUOTE_OPEN':
    'Unas comillas abiertas en la fila {{row}}, columna {{column}}, no se cierran nunca, así que no se puede saber dónde acaba la celda. No se ha cambiado nada. Ciérrelas en el archivo e inténtelo de nuevo.',
  'errors.IMPORT_CHANGED':
    'Algo que llegó con esta importación se ha cambiado desde entonces, o hay otras entradas que remiten a ello. No se ha retirado nada. Elimine los incidentes o las personas uno a uno.',
  'errors.DRAFT_TOO_LONG':
    'Este texto es demasiado largo para guardarse como borrador (más de {{limit}} caracteres). Lo que ya estaba guardado se conserva. Guárdelo o acórtelo; hasta entonces solo existe en esta pantalla.',
  'errors.PARENT_IN_BIN':
    'Aquello a lo que pertenece esta entrada, o lo que nombra, está en la papelera ({{kind}}). No se cambió nada. Recupérelo primero.',
  'errors.NOT_RESTORABLE':
    'Esto ({{kind}}) no se puede deshacer: solo se le puede añadir, o cambia mediante un paso propio. No se cambió nada.',
  'errors.OLD_STATE_INVALID':
    'El estado anterior ya no cumple las reglas actuales (campo: {{field}}). No se cambió nada. Introduzca a mano lo que necesite de él.',
  'errors.CHILD_NOT_READABLE':
    'No se pudo extraer este archivo del que lo contiene: puede estar dañado, protegido con una contraseña, ser demasiado grande o de un tipo que no se abre aquí. No se añadió nada por él; el archivo que lo contiene no ha cambiado.',
  'errors.CAPTIONS_INVALID':
    'La línea {{line}} de este texto con tiempos (WebVTT) no es correcta. No se guardó nada. Revise el tiempo de esa línea o guarde el texto sin tiempos.',
  'errors.CUSTODY_BROKEN':
    'La cadena de custodia no es coherente a partir de la línea {{at}}. No se cambió nada. No elimine nada; compare con una copia de seguridad y avise a quien dirige la unidad.',
  'errors.CARD_INVALID':
    'Esto no es una tarjeta de destinatario, o está incompleta. No se añadió nada. Pida de nuevo la tarjeta como archivo y no la modifique.',
  'errors.CARD_SIGNATURE_WRONG':
    'La firma de esta tarjeta de destinatario es incorrecta: alguien cambió la tarjeta después de firmarla. No se añadió nada. No la use; pida otra al destinatario.',
  'errors.RECIPIENT_KEY_INVALID':
    'Esta clave no se puede usar. No se añadió nada. Una clave de cifrado empieza por age1 y una de firma por ssh-ed25519; cópiela entera, sin saltos de línea.',
  'errors.SSHSIG_INVALID':
    'Esta firma no se puede leer. No se aceptó nada en virtud de ella. Pida de nuevo el archivo .sig a quien lo envió.',
  'errors.PLAN_CHANGED':
    'Lo que saldría ha cambiado desde que usted lo confirmó. No se selló nada. Lea el nuevo plan y confírmelo.',
  'errors.RECIPIENT_NOT_VERIFIED':
    'Nadie se ha asegurado de que estas claves pertenezcan a {{name}}. No se selló nada. Compare la huella con el destinatario por teléfono o en persona, o acepte expresamente que no está verificada.',
  'errors.NOTHING_TO_SEND':
    'Nada de este caso puede salir hacia estos destinatarios. No se selló nada. Registre primero un incidente, revise las personas que aparecen en los archivos o registre consentimientos.',
  'errors.BUNDLE_INVALID':
    'Este paquete no supera las comprobaciones (problemas: {{findings}}). No se escribió nada de él. No confíe en él; consulte a quien lo envió.',
  'errors.IDENTITY_INVALID':
    '«{{path}}» no es un archivo de identidad de age. No se abrió nada. Un archivo así tiene una línea que empieza por AGE-SECRET-KEY-1.',
  'errors.REDACTION_NOT_CLEAN':
    'Esta copia con partes tachadas no está limpia, o no se ha comprobado. No se ha conservado nada; el original no ha cambiado. Lea lo que encontró la comprobación, corrija las marcas y vuelva a hacer la copia.',
  'errors.CANCELLED': 'Cancelado. Lo terminado antes se conserva; no queda nada a medias.',

  'errors.fact.unknown': 'no se sabe',
  'errors.kind.case': 'caso',
  'errors.kind.incident': 'incidente',
  'errors.kind.person': 'persona',
  'errors.kind.consent': 'consentimiento',
  'errors.kind.evidence': 'prueba',
  'errors.kind.recipient': 'destinatario',
  'errors.kind.bundle': 'paquete',
  'errors.kind.measure': 'medida',
  'errors.kind.link': 'vínculo entre incidentes',
  'errors.kind.note': 'nota',
  'errors.kind.change': 'cambio',
  'errors.kind.job': 'tarea',
  'errors.right.open': 'abrir',
  'errors.right.read': 'leer',
  'errors.right.record': 'registrar',
  'errors.right.verify': 'verificar incidentes',
  'errors.right.export': 'sacar elementos de la bóveda',
  'errors.right.administer': 'administrar la bóveda',
}
