import type { FrenchForms, Translation } from '../catalogue.ts'
import type { session as source } from '../en/session.ts'

export const session: Translation<typeof source, FrenchForms> = {
  'session.welcome': 'Evidence Vault',
  'session.welcomeText':
    'Un lieu chiffré pour les preuves de menaces et de représailles contre une institution nationale des droits de l’homme. Tout reste sur cet ordinateur : rien ne part sur un réseau.',
  'session.open': 'Ouvrir un coffre',
  'session.openTitle': 'Choisir le dossier du coffre',
  'session.create': 'Créer un coffre',
  'session.verify': 'Vérifier un paquet',
  'session.verifyText': 'Aucun coffre n’est nécessaire.',
  'session.recent': 'Ouverts récemment',
  'session.forgetRecent': 'Oublier cette liste',
  'session.toWelcome': 'Retour au début',

  'session.createTitle': 'Créer un coffre',
  'session.steps': 'Étapes vers un nouveau coffre',
  'session.stepName': 'Nom et lieu',
  'session.stepPassphrase': 'Phrase secrète',
  'session.stepSheet': 'Feuille de secours',
  'session.stepWords': 'Deux mots',
  'session.vaultName': 'Nom du coffre',
  'session.vaultNameHelp': 'En général le nom de l’institution. Il peut être lu sans la phrase secrète.',
  'session.place': 'Pays ou bureau',
  'session.userName': 'Votre nom, tel qu’il figurera dans le registre',
  'session.folder': 'Où il est conservé',
  'session.folderHelp': 'Un dossier de ce nom y sera créé : {{name}}',
  'session.chooseFolder': 'Choisir un autre lieu',
  'session.chooseFolderTitle': 'Choisir où conserver le coffre',
  'session.needName': 'Donnez un nom au coffre.',
  'session.needUser': 'Dites qui vous êtes : chaque ligne de la chaîne de traçabilité est signée par une personne.',

  'session.passphraseText':
    'Sept mots tirés au hasard se retiennent facilement et ne se devinent pas. Notez-les, apprenez-les, puis détruisez la note.',
  'session.generated': 'Votre phrase secrète',
  'session.another': 'Une autre',
  'session.useOwn': 'Je préfère écrire la mienne',
  'session.useGenerated': 'Prendre plutôt sept mots tirés au hasard',
  'session.passphrase': 'Phrase secrète',
  'session.passphraseAgain': 'Saisissez encore une fois la phrase secrète',
  'session.passphraseDiffers': 'Ce n’est pas la même phrase secrète.',
  'session.showPassphrase': 'Afficher la phrase secrète',
  'session.strength': 'Sa solidité',
  'session.strength0': 'Devinée immédiatement.',
  'session.strength1': 'Devinée en quelques heures.',
  'session.strength2': 'Devinée en quelques jours par qui en a les moyens.',
  'session.strength3': 'Solide.',
  'session.strength4': 'Très solide.',
  'session.weakNote':
    'Cette phrase secrète est faible : qui prend une copie du coffre peut la trouver. Si vous la voulez malgré tout, saisissez le mot « {{word}} ».',
  'session.weakWord': 'faible',
  'session.weakField': 'Saisissez le mot « {{word}} » pour accepter une phrase secrète faible',
  'session.lossTick':
    'Je comprends : qui perd à la fois la phrase secrète et la feuille de secours a perdu tout le contenu du coffre. Personne ne peut le récupérer.',
  'session.needTick': 'Cochez d’abord cette case : c’est la seule chose qui ne pourra pas être corrigée plus tard.',
  'session.make': 'Créer le coffre',
  'session.making': 'Les clés sont en cours de création. Cela prend quelques secondes.',

  'session.sheetTitle': 'Feuille de secours',
  'session.sheetText':
    'Cette page ouvre le coffre quand la phrase secrète est perdue. Elle est montrée une seule fois et n’est jamais enregistrée. Imprimez-la ou copiez-la à la main, et gardez-la loin de cet ordinateur : dans un coffre-fort, ou chez une personne de confiance.',
  'session.sheetFor': 'Feuille de secours du coffre « {{name}} »',
  'session.sheetWords': 'Les 24 mots, dans leur ordre',
  'session.sheetQr': 'Les mêmes 24 mots sous forme d’image pour un appareil photo',
  'session.sheetVaultId': 'Coffre',
  'session.sheetDate': 'Faite le',
  'session.sheetInstitution': 'Clé de l’institution',
  'session.sheetUser': 'Clé de l’utilisateur',
  'session.sheetCustody': 'Chaîne de traçabilité à cet instant',
  'session.sheetCustodyValue': 'ligne {{seq}}, {{hash}}',
  'session.sheetHow': 'Comment récupérer l’accès',
  'session.sheetHow1': 'Démarrez Evidence Vault, choisissez « Ouvrir un coffre », puis le dossier du coffre.',
  'session.sheetHow2': 'Choisissez « Utiliser la feuille de secours » et saisissez les 24 mots dans leur ordre.',
  'session.sheetHow3': 'La feuille ouvre le coffre aussi souvent que nécessaire : remettez-la en lieu sûr.',
  'session.sheetHow4':
    'Sans Evidence Vault : le document VAULT.md de ce projet décrit comment ces mots ouvrent le coffre avec d’autres outils.',
  'session.sheetWarn': 'Qui détient cette page peut lire tout le contenu du coffre.',
  'session.printSheet': 'Imprimer la feuille',
  'session.sheetKept': 'Je l’ai sur papier',

  'session.wordsText': 'Prenez la feuille et saisissez deux de ses mots, pour être certain qu’elle est lisible.',
  'session.word': 'Mot {{place}}',
  'session.wordsWrong': 'Ce n’est pas ce qui figure sur la feuille. Comparez les places et les lettres.',
  'session.backToSheet': 'Revoir la feuille',
  'session.confirmWords': 'Ouvrir le coffre',

  'session.unlockTitle': 'Déverrouiller',
  'session.who': 'Qui êtes-vous ?',
  'session.unlock': 'Déverrouiller',
  'session.unlocking': 'Déverrouillage…',
  'session.useRecovery': 'Utiliser la feuille de secours',
  'session.usePassphrase': 'Utiliser la phrase secrète',
  'session.recoveryWords': 'Les 24 mots de la feuille de secours',
  'session.recoveryWordsHelp': 'Dans leur ordre, séparés par une espace.',
  'session.inUse': 'Ce coffre semble ouvert sur {{machine}} depuis {{since}}.',
  'session.otherVault': 'Un autre coffre',

  'session.failedUnlocks_one':
    'Il y a eu {{count}} tentative de déverrouillage échouée depuis votre dernier passage, à {{at}}. Si ce n’était pas vous, prévenez votre responsable.',
  'session.failedUnlocks_many':
    'Il y a eu {{count}} de tentatives de déverrouillage échouées depuis votre dernier passage, la dernière à {{at}}. Si ce n’était pas vous, prévenez votre responsable.',
  'session.failedUnlocks_other':
    'Il y a eu {{count}} tentatives de déverrouillage échouées depuis votre dernier passage, la dernière à {{at}}. Si ce n’était pas vous, prévenez votre responsable.',
  'session.readOnlyTitle': 'Ce coffre est ouvert en lecture seule',
  'session.readOnly.custody-broken':
    'La chaîne de traçabilité ne tient pas : des lignes ont été modifiées ou manquent. Ce qui précède la rupture est prouvé ; ce qui la suit ne l’est pas. Gardez cette copie et comparez-la à une sauvegarde.',
  'session.readOnly.rolled-back':
    'Cet ordinateur a vu un état plus récent de ce coffre. Une copie plus ancienne a peut-être pris sa place. Ce qui est ici est authentique, mais le travail le plus récent manque peut-être.',
  'session.readOnly.head-missing':
    'Les dernières lignes de la chaîne de traçabilité manquent : le coffre cite une ligne plus récente que celles qu’il contient. Ce qui est ici est authentique, mais la fin a été coupée.',
  'session.readOnly.medium':
    'Le coffre se trouve à un endroit où rien ne peut être écrit. Copiez-le dans un lieu à vous pour y travailler.',
  'session.recoveryUnconfirmed':
    'La feuille de secours de ce coffre n’a jamais été confirmée. Si personne ne l’a sur papier, perdre la phrase secrète, c’est tout perdre.',
  'session.gotIt': 'Compris',
}
