import type { FrenchForms, Translation } from '../catalogue.ts'
import type { errors as source } from '../en/errors.ts'

export const errors: Translation<typeof source, FrenchForms> = {
  'errors.INTERNAL':
    'Une erreur s’est produite dans le programme ; vous n’y êtes pour rien. Ce qui était enregistré est conservé. Réessayez ; si cela se reproduit, verrouillez puis déverrouillez le coffre.',
  'errors.UNKNOWN_CALL':
    'Cette version du programme ne connaît pas la demande « {{name}} ». Rien n’a été modifié. Fermez le programme et relancez-le.',
  'errors.INVALID_INPUT': 'Une saisie n’a pas la forme attendue ({{field}}). Rien n’a été enregistré. Corrigez-la et réessayez.',
  'errors.LOCKED': 'Le coffre est verrouillé. Rien n’a été modifié. Déverrouillez-le et réessayez.',
  'errors.NOT_ALLOWED':
    'Votre clé ne vous donne pas le droit de faire cela ({{right}}). Rien n’a été modifié. Adressez-vous à la personne responsable de l’unité.',
  'errors.READ_ONLY':
    'Le coffre n’est ouvert qu’en lecture, parce que sa chaîne de traçabilité présente une incohérence ou que son dossier ne peut pas être écrit. Rien n’a été modifié. Vous pouvez encore lire et extraire ; contrôlez la chaîne de traçabilité pour savoir ce qui est prouvé.',
  'errors.NOT_FOUND':
    'Le coffre ne contient pas cette entrée ({{kind}}) ; elle a peut-être été retirée. Rien n’a été modifié. Revenez à la liste et choisissez de nouveau.',
  'errors.ENGINE_GONE':
    'Le processus qui détient le coffre s’est arrêté pendant qu’il répondait. Ce qui était enregistré est conservé ; ce qui était en cours ne l’est pas. Déverrouillez le coffre pour continuer.',
  'errors.VAULT_EXISTS':
    'Il y a déjà quelque chose à l’emplacement « {{path}} ». Rien n’y a été touché. Choisissez un autre nom ou un autre endroit.',
  'errors.NOT_A_VAULT':
    '« {{path}} » n’est pas un coffre. Rien n’y a été touché. Choisissez le dossier qui contient le fichier vault.json.',
  'errors.VAULT_HEADER_DAMAGED':
    'L’en-tête de ce coffre (vault.json) est endommagé : le coffre ne peut pas être ouvert. Son contenu n’a pas été touché. Copiez d’abord tout le dossier ; mettez ensuite vault.json.previous à la place de vault.json, ou utilisez une sauvegarde.',
  'errors.VAULT_FROM_FUTURE':
    'Ce coffre a été écrit par une version plus récente du programme (format {{version}}). Il est resté tel quel. Installez la version plus récente pour l’ouvrir.',
  'errors.VAULT_IN_USE':
    'Ce coffre est ouvert ailleurs (machine : {{machine}} ; depuis : {{since}}). Rien n’a été modifié. Fermez-le là-bas et réessayez ; après une panne, il se libère de lui-même.',
  'errors.VAULT_DAMAGED':
    'Les données de ce coffre sont endommagées ou appartiennent à un autre coffre. Rien n’a été modifié. N’y travaillez pas ; copiez le dossier tel quel et revenez à une sauvegarde.',
  'errors.WRONG_KEY':
    'Cela n’ouvre pas le coffre. Rien n’a été modifié. Vérifiez l’orthographe, la langue du clavier et les majuscules, ou utilisez la feuille de secours.',
  'errors.WEAK_PASSPHRASE':
    'Cette phrase secrète est trop facile à deviner (force {{score}} sur 4). Rien n’a été modifié. Prenez-en une que le programme crée pour vous, ou dites expressément que vous acceptez une phrase faible.',
  'errors.RECOVERY_WORDS_MISTYPED':
    'Ce ne sont pas les mots d’une feuille de secours : l’un d’eux est mal écrit, absent ou mal placé. Rien n’a été modifié. Comparez les 24 mots, un par un.',
  'errors.KEY_PARAMETERS_REFUSED':
    'L’en-tête de ce coffre demande une quantité de calcul qui n’est pas sûre ({{parameter}}) ; aucune clé n’a donc été essayée. Rien n’a été modifié. Quelqu’un a peut-être altéré vault.json : utilisez une sauvegarde.',
  'errors.RUNTIME_TOO_OLD':
    'Le Node.js qui exécute ce programme est trop ancien : {{found}} trouvé, {{needed}} nécessaire. Aucun coffre n’a été ouvert. Lancez le programme avec les commandes de son README, qui apportent la bonne version.',
  'errors.FILE_NOT_FOUND':
    '« {{path}} » est introuvable. Rien n’a été modifié. Vérifiez le nom, et si le support est bien branché.',
  'errors.FILE_NOT_READABLE':
    'Vous n’avez pas le droit de lire « {{path}} ». Cet élément a été laissé de côté. Demandez le droit de lecture, ou copiez-le dans un dossier à vous.',
  'errors.FILE_CHANGED':
    '« {{path}} » a changé pendant sa lecture et n’a donc pas été repris. Attendez qu’aucun programme n’y écrive, puis ajoutez-le de nouveau.',
  'errors.NOT_A_FILE':
    '« {{path}} » n’est pas un fichier ordinaire, mais un dossier, un lien ou un périphérique. Il a été laissé de côté. Choisissez le fichier lui-même.',
  'errors.TARGET_EXISTS':
    'Il y a déjà quelque chose à l’emplacement « {{path}} ». Rien n’y a été touché. Choisissez un dossier qui n’existe pas encore.',
  'errors.TARGET_NOT_WRITABLE':
    'Impossible d’écrire dans « {{path}} ». Le coffre est inchangé. Choisissez un autre dossier, ou demandez le droit d’écrire dans celui-ci.',
  'errors.DISK_FULL':
    'Il n’y a plus de place là où se trouve « {{path}} ». Ce qui était terminé est conservé ; la partie inachevée a été supprimée. Libérez de la place et réessayez.',
  'errors.TOO_MANY_FILES':
    'Le système n’autorise pas davantage de fichiers ouverts. Ce qui était terminé est conservé. Fermez d’autres programmes et réessayez.',
  'errors.FILE_TOO_LARGE':
    '« {{path}} » dépasse {{limitBytes}}, le maximum autorisé ici. Il a été laissé de côté. Choisissez un fichier plus petit.',
  'errors.IO_FAILED':
    '« {{path}} » n’a pas pu être lu ou écrit (le système indique : {{reason}}). Ce qui était terminé est conservé. Vérifiez le support et sa connexion, puis réessayez.',
  'errors.BLOB_MISSING':
    'Le fichier d’une pièce manque dans le coffre ({{itemId}}). Sa notice et son empreinte sont conservées. Récupérez le fichier dans une sauvegarde ; d’ici là, il ne peut être ni montré ni envoyé.',
  'errors.BLOB_DAMAGED':
    'Le fichier d’une pièce est endommagé ({{itemId}}). Sa notice et son empreinte sont conservées, et rien de faux n’a été montré ni envoyé. Récupérez le fichier dans une sauvegarde.',
  'errors.AGE_NOT_AGE':
    'Ce n’est pas un fichier scellé (format age). Rien n’a été écrit. Vérifiez que vous avez choisi le bon fichier.',
  'errors.AGE_HEADER_DAMAGED':
    'Le début de ce fichier scellé est endommagé. Rien n’a été écrit. Demandez de nouveau le fichier à son expéditeur.',
  'errors.AGE_NO_MATCH':
    'Aucune des clés fournies n’ouvre ce fichier scellé. Rien n’a été écrit. Demandez à l’expéditeur pour qui il a été scellé, ou choisissez le fichier d’identité correspondant.',
  'errors.AGE_PAYLOAD_DAMAGED':
    'Ce fichier scellé a été altéré ou tronqué. Rien n’en a été gardé. Demandez de nouveau le fichier à son expéditeur.',
  'errors.CHANGED_MEANWHILE':
    'Quelqu’un d’autre a enregistré une version plus récente de cette entrée ({{kind}}). La sienne est conservée ; la vôtre n’a pas été enregistrée. Consultez la nouvelle version, puis refaites votre modification.',
  'errors.IN_USE':
    'D’autres entrées renvoient encore à celle-ci ({{kind}}). Elle a été conservée. Retirez d’abord ce qui y renvoie.',
  'errors.DUPLICATE': 'Cela se trouve déjà dans le coffre ({{kind}}). Rien n’a été ajouté. Utilisez l’entrée existante.',
  'errors.IN_BIN':
    'Cet élément est dans la corbeille ({{kind}}). Restaurez-le depuis la corbeille au lieu de l’ajouter de nouveau.',
  'errors.REASON_NEEDED': 'Cette modification exige un motif. Rien n’a été modifié.',
  'errors.LEGAL_HOLD':
    'Le dossier {{reference}} fait l’objet d’une conservation obligatoire : rien ne peut y être supprimé tant qu’elle n’est pas levée.',
  'errors.ASSESSMENT_LACKS': 'L’incident ne peut pas encore être évalué ainsi. Rien n’a été modifié.',
  'errors.SENSITIVE_OFF': 'Ce champ sensible n’est pas activé pour le dossier. Rien n’a été enregistré.',
  'errors.LINK_INVALID': 'Un incident ne peut pas être lié à lui-même.',
  'errors.TABLE_EMPTY':
    'Ce fichier ne contient aucune ligne. Rien n’a été modifié. Vérifiez que vous avez choisi le bon fichier.',
  'errors.TABLE_IS_SPREADSHEET':
    '« {{path}} » est un classeur (Excel ou LibreOffice), pas un tableau en texte. Rien n’a été modifié. Ouvrez-le dans ce programme, enregistrez la feuille au format « CSV UTF-8 » et choisissez ce fichier.',
  'errors.TABLE_NOT_TEXT':
    '« {{path}} » ne contient pas de texte. Rien n’a été modifié. Choisissez un tableau enregistré au format CSV.',
  'errors.TABLE_TOO_WIDE':
    'La ligne {{row}} compte plus de {{limit}} colonnes, le maximum qui est lu. Rien n’a été modifié. Vérifiez le séparateur ; s’il est juste, retirez les colonnes inutiles.',
  'errors.TABLE_TOO_LONG':
    'Ce fichier compte plus de {{limit}} lignes, le maximum qui est pris en une fois. Rien n’a été modifié. Découpez-le en plusieurs fichiers.',
  'errors.CELL_TOO_LONG':
    'La cellule de la ligne {{row}}, colonne {{column}}, dépasse {{limit}} caractères, le maximum qui est lu. Rien n’a été modifié. Vérifiez le séparateur et les guillemets ; un long texte a peut-être sa place dans un fichier à part, comme élément de preuve.',
  'errors.TABLE_QUOTE_OPEN':
    'Un guillemet ouvert à la ligne {{row}}, colonne {{column}}, n’est jamais fermé : on ne peut pas savoir où finit sa cellule. Rien n’a été modifié. Fermez-le dans le fichier et réessayez.',
  'errors.IMPORT_CHANGED':
    'Une entrée venue de cette importation a été modifiée depuis, ou d’autres entrées y renvoient. Rien n’a été retiré. Supprimez plutôt les incidents ou les personnes un à un.',
  'errors.DRAFT_TOO_LONG':
    'Ce texte est trop long pour être gardé comme brouillon (plus de {{limit}} caractères). Ce qui était gardé auparavant le reste. Enregistrez-le ou raccourcissez-le ; d’ici là, il n’existe que sur cet écran.',
  'errors.PARENT_IN_BIN':
    'Ce dont cette entrée fait partie, ou ce qu’elle nomme, se trouve dans la corbeille ({{kind}}). Rien n’a été modifié. Rétablissez-le d’abord.',
  'errors.NOT_RESTORABLE':
    'Cela ({{kind}}) ne peut pas être annulé : on ne peut qu’y ajouter, ou le modifier par une démarche distincte. Rien n’a été modifié.',
  'errors.OLD_STATE_INVALID':
    'L’état antérieur ne répond plus aux règles actuelles (champ : {{field}}). Rien n’a été modifié. Reprenez à la main ce dont vous avez besoin.',
  'errors.CHILD_NOT_READABLE':
    'Ce fichier n’a pas pu être extrait de celui qui le contient : il est peut-être endommagé, protégé par une phrase secrète, trop volumineux ou d’un type qui ne s’ouvre pas ici. Rien n’a été ajouté pour lui ; le fichier qui le contient est inchangé.',
  'errors.CAPTIONS_INVALID':
    'La ligne {{line}} de ce texte minuté (WebVTT) n’est pas correcte. Rien n’a été enregistré. Vérifiez l’heure indiquée à cette ligne, ou enregistrez le texte sans minutage.',
  'errors.CUSTODY_BROKEN':
    'La chaîne de traçabilité présente une incohérence à partir de la ligne {{at}}. Rien n’a été modifié. Ne supprimez rien ; comparez avec une sauvegarde et prévenez la personne responsable de l’unité.',
  'errors.CARD_INVALID':
    'Ce n’est pas une fiche de destinataire, ou elle est incomplète. Rien n’a été ajouté. Demandez de nouveau la fiche sous forme de fichier, et ne la modifiez pas.',
  'errors.CARD_SIGNATURE_WRONG':
    'La signature de cette fiche de destinataire est fausse : quelqu’un a modifié la fiche après sa signature. Rien n’a été ajouté. Ne l’utilisez pas ; demandez-en une autre au destinataire.',
  'errors.RECIPIENT_KEY_INVALID':
    'Cette clé n’est pas utilisable. Rien n’a été ajouté. Une clé de chiffrement commence par age1, une clé de signature par ssh-ed25519 ; copiez-la entière, sans retour à la ligne.',
  'errors.SSHSIG_INVALID':
    'Cette signature est illisible. Rien n’a été accepté sur sa foi. Demandez de nouveau le fichier .sig à l’expéditeur.',
  'errors.PLAN_CHANGED':
    'Ce qui partirait a changé depuis votre confirmation. Rien n’a été scellé. Lisez le nouveau plan et confirmez-le.',
  'errors.RECIPIENT_NOT_VERIFIED':
    'Personne ne s’est assuré que ces clés appartiennent bien à {{name}}. Rien n’a été scellé. Comparez l’empreinte avec le destinataire par téléphone ou en personne, ou acceptez expressément qu’elle ne soit pas vérifiée.',
  'errors.NOTHING_TO_SEND':
    'Rien de ce dossier ne peut partir vers ces destinataires. Rien n’a été scellé. Consignez d’abord un incident, examinez les personnes figurant dans les fichiers ou consignez des consentements.',
  'errors.BUNDLE_INVALID':
    'Ce paquet ne résiste pas aux contrôles (problèmes : {{findings}}). Rien n’en a été écrit. Ne vous y fiez pas ; interrogez son expéditeur.',
  'errors.IDENTITY_INVALID':
    '« {{path}} » n’est pas un fichier d’identité age. Rien n’a été ouvert. Un tel fichier comporte une ligne qui commence par AGE-SECRET-KEY-1.',
  'errors.REDACTION_NOT_CLEAN':
    'Cette copie caviardée n’est pas propre, ou n’a pas été vérifiée. Rien n’a été conservé ; l’original n’a pas changé. Lisez ce que la vérification a trouvé, corrigez les marques et refaites la copie.',
  'errors.CANCELLED': 'Annulé. Ce qui était terminé est conservé ; il ne reste rien d’inachevé.',

  'errors.fact.unknown': 'non connu',
  'errors.kind.case': 'dossier',
  'errors.kind.incident': 'incident',
  'errors.kind.person': 'personne',
  'errors.kind.consent': 'consentement',
  'errors.kind.evidence': 'pièce',
  'errors.kind.recipient': 'destinataire',
  'errors.kind.bundle': 'paquet',
  'errors.kind.measure': 'mesure',
  'errors.kind.link': 'lien entre incidents',
  'errors.kind.note': 'note',
  'errors.kind.change': 'modification',
  'errors.kind.job': 'tâche',
  'errors.right.open': 'ouvrir',
  'errors.right.read': 'lire',
  'errors.right.record': 'consigner',
  'errors.right.verify': 'vérifier des incidents',
  'errors.right.export': 'faire sortir des éléments du coffre',
  'errors.right.administer': 'administrer le coffre',
}
