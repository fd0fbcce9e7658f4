import type { FrenchForms, Translation } from '../catalogue.ts'
import type { verdict as source } from '../en/verdict.ts'

export const verdict: Translation<typeof source, FrenchForms> = {
  'verdict.headline.good': 'Intact, et signé par un expéditeur que vous avez vérifié',
  'verdict.headline.good-signer-unknown': 'Intact, mais personne ici n’a vérifié qui l’a signé',
  'verdict.headline.bad': 'Ne vous fiez pas à ce paquet',
  'verdict.headline.not-opened': 'Le paquet n’a pas été ouvert',
  'verdict.advice.good': 'Tout ce qui peut être contrôlé l’a été et est en ordre.',
  'verdict.advice.good-signer-unknown':
    'Rien n’a changé depuis la signature. Avant de vous y fier, comparez l’empreinte de la clé avec l’expéditeur, par téléphone ou de vive voix, et non par la voie par laquelle le paquet est arrivé.',
  'verdict.advice.bad':
    'Au moins un contrôle a échoué. Gardez le fichier tel quel, prévenez l’expéditeur par une autre voie et demandez-le de nouveau. La liste dit ce qui ne va pas.',
  'verdict.advice.not-opened':
    'Il n’a pas pu être ouvert avec les clés données ; rien de ce qu’il contient n’a donc été contrôlé.',
  'verdict.proven': 'Ce qui est prouvé',
  'verdict.notable': 'À savoir',
  'verdict.wrong': 'Ce qui ne va pas',
  'verdict.notProven': 'Ce que cela ne prouve pas',
  'verdict.signer': 'Signé par',
  'verdict.fingerprint': 'Empreinte de la clé de signature',
  'verdict.signerUnknown': 'une clé que personne ici ne connaît',
  'verdict.files_one': '{{count}} fichier',
  'verdict.files_many': '{{count}} de fichiers',
  'verdict.files_other': '{{count}} fichiers',

  'verdict.sealed-signature-good': 'Le fichier scellé est exactement celui que son expéditeur a signé (clé {{fingerprint}}).',
  'verdict.opened': 'Le fichier scellé a pu être ouvert.',
  'verdict.complete': 'Le paquet est complet : {{files}} fichiers, aucun manquant, aucun ajouté.',
  'verdict.hashes-good': 'Chaque fichier a l’empreinte que l’expéditeur a signée ({{files}} fichiers).',
  'verdict.signature-good': 'La signature de la liste des fichiers est valable (clé {{fingerprint}}).',
  'verdict.signer-known': 'La clé de signature est celle de {{name}} ; cela a été vérifié.',
  'verdict.custody-good': 'La chaîne de traçabilité est entière, de sa première entrée à la dernière ({{entries}} entrées).',
  'verdict.signer-unknown': 'La signature est valable, mais personne ici ne s’est porté garant de la clé {{fingerprint}}.',
  'verdict.signer-not-verified':
    'La clé est enregistrée comme celle de {{name}}, mais personne ne s’est assuré qu’elle est bien la sienne.',
  'verdict.sealed-signature-missing':
    'Le fichier de signature du paquet scellé n’est pas à côté de lui. La signature intérieure a tout de même été contrôlée.',
  'verdict.recipient-other':
    'Il a été scellé pour une clé que l’expéditeur ne cite pas parmi les destinataires : quelqu’un d’autre l’a peut-être transmis.',
  'verdict.no-trusted-time': 'Il ne contient pas d’horodatage de confiance : les dates sont celles de l’horloge de l’expéditeur.',
  'verdict.proves-not-truth':
    'Un verdict favorable dit que rien n’a été modifié et qui a signé. Il ne dit pas que ce que les fichiers montrent ou racontent est vrai.',
  'verdict.proves-not-when': 'Il ne prouve pas quand les faits ont eu lieu, ni quand un fichier a été fait.',
  'verdict.not-sealed-file': 'Ce fichier n’est pas un paquet scellé.',
  'verdict.cannot-open':
    'Aucune des clés données n’ouvre ce paquet : il a été scellé pour quelqu’un d’autre, ou la phrase secrète est une autre.',
  'verdict.sealed-damaged': 'Le fichier scellé a été modifié ou tronqué après avoir été scellé.',
  'verdict.sealed-signature-wrong': 'Le fichier scellé n’est pas celui pour lequel la signature jointe a été faite.',
  'verdict.zip-invalid': 'L’archive intérieure n’est pas construite comme celle d’un paquet ({{reason}}).',
  'verdict.path-unsafe': 'Un fichier porte un nom qui n’est pas sûr : {{path}}',
  'verdict.path-duplicate':
    'Deux fichiers portent le même nom, ou des noms qui ne diffèrent que par la casse ou la forme : {{path}}',
  'verdict.entry-not-stored': 'Une entrée de l’archive est compressée, chiffrée, un dossier ou un lien : {{path}}',
  'verdict.too-large': 'Une partie du paquet est plus grande qu’elle ne peut l’être : {{path}}',
  'verdict.bag-invalid': 'La liste des fichiers n’a pas la forme voulue ({{reason}}).',
  'verdict.file-missing': 'Un fichier manque : {{path}}',
  'verdict.file-unlisted': 'Un fichier que l’expéditeur n’a pas inscrit a été ajouté : {{path}}',
  'verdict.hash-wrong': 'Un fichier a été modifié : {{path}}',
  'verdict.signature-missing': 'La signature de l’expéditeur manque.',
  'verdict.signature-wrong': 'La signature est fausse : la liste des fichiers n’est pas celle qui a été signée.',
  'verdict.signature-foreign': 'Il a été signé à l’intérieur par une clé et scellé par une autre ({{fingerprint}}).',
  'verdict.content-invalid': 'Un fichier n’a pas la forme qu’il doit avoir : {{path}}',
  'verdict.version-unknown':
    'Sa version n’est pas connue de cette application ({{version}}). Une application plus récente peut la lire.',
  'verdict.custody-wrong': 'La chaîne de traçabilité ne tient pas ({{reason}}).',
}
