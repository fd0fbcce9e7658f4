import type { FrenchForms, Translation } from '../catalogue.ts'
import type { measures as source } from '../en/measures.ts'

export const measures: Translation<typeof source, FrenchForms> = {
  'measures.new': 'Nouvelle mesure',
  'measures.edit': 'Modifier la mesure',
  'measures.one': 'Mesure',
  'measures.list': 'Mesures du dossier',
  'measures.emptyTitle': 'Aucune mesure pour l’instant',
  'measures.emptyText':
    'Une mesure est ce qui a été demandé ou fait pour protéger quelqu’un, ou en réaction : plan de sécurité, protection policière, déclaration, appui des pairs. Consignez-la avec sa date, pour ne rien demander deux fois et ne rien oublier.',
  'measures.type': 'Ce qui est demandé ou fait',
  'measures.status': 'État',
  'measures.statusPlanned': 'Prévue',
  'measures.statusAsked': 'Demandée',
  'measures.statusInPlace': 'En place',
  'measures.statusRefused': 'Refusée',
  'measures.statusEnded': 'Terminée',
  'measures.askedOf': 'Demandée à',
  'measures.askedOfHint': 'Qui doit agir : un ministère, la police, un réseau, l’institution elle-même.',
  'measures.askedBy': 'Demandée par',
  'measures.date': 'Date',
  'measures.outcome': 'Ce qu’il en est résulté',
  'measures.incident': 'À la suite de quel incident',
  'measures.noIncident': 'Aucun incident en particulier',
  'measures.person': 'Pour qui',
  'measures.noPerson': 'Personne en particulier',
  'measures.classification': 'Classification',
  'measures.saved': 'Mesure enregistrée.',
  'measures.delete': 'Supprimer la mesure',
  'measures.errorType': 'Indiquez ce qui est demandé ou fait.',
  'measures.errorDate': 'Cette date ne peut pas être lue. Écrivez-la autrement ou laissez-la vide.',
  'measures.changedTitle': 'Quelqu’un a enregistré cette mesure entre-temps',
  'measures.changedText':
    'Votre texte est toujours là et rien n’a été écrasé. Enregistrer de nouveau place votre version par-dessus la plus récente ; les deux restent dans l’historique.',
}
