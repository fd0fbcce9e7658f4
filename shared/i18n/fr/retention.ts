import type { FrenchForms, Translation } from '../catalogue.ts'
import type { retention as source } from '../en/retention.ts'

export const retention: Translation<typeof source, FrenchForms> = {
  'retention.title': 'Examen de la conservation',
  'retention.intro':
    'Dossiers dont le jour d’examen est arrivé : sont-ils encore nécessaires à leur finalité ? Décidez pour chacun : le conserver jusqu’à une date ultérieure, le clore ou le supprimer.',
  'retention.list': 'Dossiers à examiner',
  'retention.emptyTitle': 'Aucun examen n’est dû',
  'retention.emptyText': 'Un dossier apparaît ici le jour fixé pour son examen. Ce jour se fixe dans le dossier même.',
  'retention.due': 'Dû depuis le {{day}}',
  'retention.purpose': 'Pourquoi il est conservé',
  'retention.noPurpose': 'aucune finalité indiquée',
  'retention.holds': 'Contient',
  'retention.held': 'Conservation obligatoire : {{why}}',
  'retention.keep': 'Conserver jusqu’au…',
  'retention.keepTitle': 'Conserver le dossier {{reference}}',
  'retention.keepDay': 'Réexaminer le',
  'retention.keepWhy': 'Pourquoi il est encore nécessaire',
  'retention.closeTitle': 'Clore le dossier {{reference}}',
  'retention.closeText': 'Le dossier est clos et reste dans le coffre. Indiquez quand réexaminer s’il est nécessaire.',
  'retention.close': 'Clore',
  'retention.delete': 'Supprimer',
  'retention.reviewed': 'L’examen de {{reference}} est conservé dans son historique et dans la chaîne de traçabilité.',
  'retention.errorDay': 'Indiquez une date future pour le prochain examen.',
  'retention.errorWhy': 'Dites pourquoi : le motif reste dans la chaîne de traçabilité.',
  'retention.count_one': '{{count}} dossier à examiner',
  'retention.count_many': '{{count}} dossiers à examiner',
  'retention.count_other': '{{count}} dossiers à examiner',
}
