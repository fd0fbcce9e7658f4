import type { FrenchForms, Translation } from '../catalogue.ts'
import type { chronology as source } from '../en/chronology.ts'

export const chronology: Translation<typeof source, FrenchForms> = {
  'chronology.title': 'Chronologie',
  'chronology.picture': 'Ligne du temps',
  'chronology.pictureText_one':
    '{{count}} incident dans l’ordre du temps, et les liens entre incidents. La liste ci-dessous dit la même chose en mots.',
  'chronology.pictureText_many':
    '{{count}} d’incidents dans l’ordre du temps, et les liens entre incidents. La liste ci-dessous dit la même chose en mots.',
  'chronology.pictureText_other':
    '{{count}} incidents dans l’ordre du temps, et les liens entre incidents. La liste ci-dessous dit la même chose en mots.',
  'chronology.showPicture': 'Afficher la ligne du temps',
  'chronology.hidePicture': 'Masquer la ligne du temps',
  'chronology.legend': 'Signification des marques',
  'chronology.legendSure': 'A duré tout ce temps',
  'chronology.legendUnsure': 'À un moment de cette période',
  'chronology.kinds': 'Type d’acte',
  'chronology.shown': '{{shown}} incidents sur {{total}}',
  'chronology.noneFit': 'Aucun incident de ce dossier n’est de ce type.',
  'chronology.undated': 'Date inconnue',
  'chronology.undatedList': 'Incidents dont personne ne connaît la date',
  'chronology.link': 'Lien',
  'chronology.links': 'Liens',
  'chronology.addLink': 'Lier à un autre incident',
  'chronology.addLinkOf': 'Lier à un autre incident : « {{title}} »',
  'chronology.editLink': 'Modifier le lien',
  'chronology.editLinkTo': 'Modifier le lien avec « {{title}} »',
  'chronology.removeLinkTo': 'Retirer le lien avec « {{title}} »',
  'chronology.from': 'Cet incident',
  'chronology.kind': 'Nature du lien',
  'chronology.to': 'Cet autre incident',
  'chronology.incidentHint': 'Saisissez pour chercher dans tous les dossiers.',
  'chronology.note': 'Ce qui montre le lien',
  'chronology.noteHint': 'Un document, une déclaration, la suite des dates. Peut rester vide.',
  'chronology.noIncident': 'Aucun incident ne correspond à votre saisie.',
  'chronology.errorEnds': 'Choisissez deux incidents différents.',
  'chronology.linkSaved': 'Lien enregistré.',
  'chronology.fromHere': '{{kind}} :',
  'chronology.toHere': 'Lié depuis, « {{kind}} » :',
  'chronology.export': 'Enregistrer comme image',
  'chronology.exportText':
    'L’image montre les dates, les types d’actes et les liens, sans noms ni titres. Seuls y figurent les incidents qui peuvent quitter le coffre.',
  'chronology.exportFolder': 'Où enregistrer l’image ?',
  'chronology.exportDone': 'Enregistré : {{path}}',
  'chronology.exportNone':
    'Aucun de ces incidents ne peut quitter le coffre : les consentements des personnes concernées ne le permettent pas.',
  'chronology.fileTitle': 'Chronologie du dossier {{reference}}',
  'chronology.fileDrawn': 'Établie le {{day}}.',
  'chronology.fileLeftOut_one':
    '{{count}} incident n’est pas montré : le consentement ne le permet pas, ou sa date est inconnue.',
  'chronology.fileLeftOut_many':
    '{{count}} d’incidents ne sont pas montrés : le consentement ne le permet pas, ou leur date est inconnue.',
  'chronology.fileLeftOut_other':
    '{{count}} incidents ne sont pas montrés : le consentement ne le permet pas, ou leur date est inconnue.',
  'chronology.fileName': 'chronologie-{{reference}}',
}
