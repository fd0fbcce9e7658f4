import type { FrenchForms, Translation } from '../catalogue.ts'
import type { demo as source } from '../en/demo.ts'

export const demo: Translation<typeof source, FrenchForms> = {
  'demo.help':
    'npm run demo [-- --out DOSSIER] [--json] [--language en|fr|es|ar]\n\nCrée un coffre à partir de l’exemple (pays, institution et personnes inventés), le scelle pour deux destinataires aux consentements différents, ouvre et vérifie les paquets à la place de chacun d’eux, et dit ce qui a été prouvé.\n\n  --out DOSSIER  où tout est déposé ; il ne doit pas exister, ou être vide. Sinon, un nouveau dossier temporaire, qui est conservé.\n  --json         un objet JSON sur la sortie standard ; tout ce qui s’adresse aux personnes sur la sortie d’erreur.\n\nCode de retour : 0 prouvé, 1 impossible, 2 mauvais usage, 4 une vérification a échoué.',
  'demo.title': 'Démonstration avec un dossier d’exemple (pays, institutions et personnes inventés)',
  'demo.step.vault': 'Création d’un coffre, avec une phrase secrète générée et une fiche de secours…',
  'demo.step.card': 'Échange de cartes avec {{name}}…',
  'demo.step.load_one': 'Saisie du dossier : personnes, incidents, consentements, {{count}} fichier…',
  'demo.step.load_many': 'Saisie du dossier : personnes, incidents, consentements, {{count}} de fichiers…',
  'demo.step.load_other': 'Saisie du dossier : personnes, incidents, consentements, {{count}} fichiers…',
  'demo.step.seal': 'Scellement, ouverture et vérification : {{name}}…',

  'demo.yes': 'oui',
  'demo.no': 'NON',
  'demo.check.plan':
    '{{left}} fichiers sur {{total}} peuvent partir et {{people}} personnes peuvent être nommées, exactement comme le disent les consentements.',
  'demo.check.opened_one':
    'Ouvert avec la clé age du destinataire, et vérifié : signature, chaîne de traçabilité, {{count}} fichier.',
  'demo.check.opened_many':
    'Ouvert avec la clé age du destinataire, et vérifié : signature, chaîne de traçabilité, {{count}} de fichiers.',
  'demo.check.opened_other':
    'Ouvert avec la clé age du destinataire, et vérifié : signature, chaîne de traçabilité, {{count}} fichiers.',
  'demo.check.own-vault': 'Ouvert et vérifié dans le coffre du destinataire, dont l’expéditeur avait la carte.',
  'demo.check.other-key': 'La clé de l’autre destinataire ne l’ouvre pas.',
  'demo.check.changed': 'Un seul bit modifié se remarque, et rien de ce qui est à l’intérieur n’est montré.',
  'demo.check.originals_one': '{{count}} fichier est arrivé, identique à l’original octet par octet, et aucun autre.',
  'demo.check.originals_many': '{{count}} de fichiers sont arrivés, identiques aux originaux octet par octet, et aucun autre.',
  'demo.check.originals_other': '{{count}} fichiers sont arrivés, identiques aux originaux octet par octet, et aucun autre.',
  'demo.check.ssh-sealed': 'ssh-keygen : le fichier scellé est tel que l’institution l’a signé.',
  'demo.check.ssh-changed': 'ssh-keygen : refuse le fichier scellé après la modification d’un seul bit.',
  'demo.check.age-opens': 'age : ouvre le fichier et y trouve exactement ce qui a été scellé.',
  'demo.check.age-refuses': 'age : ne l’ouvre pas avec la clé de l’autre destinataire.',
  'demo.check.unzip': 'unzip : extrait l’archive qui est à l’intérieur.',
  'demo.check.sha256sum_one': 'sha256sum : {{count}} empreinte est juste, ainsi que celles des listes.',
  'demo.check.sha256sum_many': 'sha256sum : {{count}} d’empreintes sont justes, ainsi que celles des listes.',
  'demo.check.sha256sum_other': 'sha256sum : {{count}} empreintes sont justes, ainsi que celles des listes.',
  'demo.check.ssh-inside': 'ssh-keygen : la liste des empreintes est signée par l’institution.',
  'demo.check.silence_one':
    '{{count}} nom, autre nom ou coordonnée qui ne doit pas partir : introuvable dans les {{files}} fichiers.',
  'demo.check.silence_many':
    '{{count}} de noms, autres noms et coordonnées qui ne doivent pas partir : introuvables dans les {{files}} fichiers.',
  'demo.check.silence_other':
    '{{count}} noms, autres noms et coordonnées qui ne doivent pas partir : introuvables dans les {{files}} fichiers.',

  'demo.missing': '{{tool}} n’est pas installé sur cette machine : rien n’a été vérifié avec ce programme.',
  'demo.proven': 'Tout ce qui pouvait être vérifié a été prouvé, en {{seconds}} secondes.',
  'demo.failed': 'NON PROUVÉ : voir les lignes qui commencent par NON. Durée : {{seconds}} secondes.',
  'demo.folder': 'Tout se trouve dans',
  'demo.vault': 'Le coffre',
  'demo.passphrase': 'Sa phrase secrète',
  'demo.recovery': 'Les mots de sa fiche de secours',
  'demo.again':
    'Ce coffre est un exemple : ne gardez jamais de vraies preuves dans un coffre dont la phrase secrète s’affiche à l’écran.',
}
