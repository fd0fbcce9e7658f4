import type { FrenchForms, Translation } from '../catalogue.ts'
import type { desk as source } from '../en/desk.ts'

export const desk: Translation<typeof source, FrenchForms> = {
  'desk.begunAt': 'Vous écriviez ceci le {{when}} sans l’avoir enregistré',
  'desk.begunText': 'Reprenez où vous en étiez, ou abandonnez ce brouillon et repartez de ce qui est enregistré.',
  'desk.older':
    'Depuis, cette fiche a été modifiée et enregistrée. Si vous reprenez, rien n’est écrasé à votre insu : vous serez averti avant l’enregistrement de votre texte.',
  'desk.foreign':
    'Ce brouillon a été écrit par une autre version du programme et ne peut pas être ouvert ici. Il reste gardé jusqu’à ce que vous l’abandonniez ; ce que vous écrirez de nouveau ne sera pas gardé comme brouillon à côté.',
  'desk.goOn': 'Reprendre',
  'desk.beginAnew': 'Écrire à nouveau',
  'desk.discard': 'Abandonner',
  'desk.kept': 'Gardé comme brouillon, chiffré, jusqu’à l’enregistrement.',
  'desk.notKept': 'Ce que vous écrivez n’est pas gardé comme brouillon',
  'desk.title': 'Reprendre',
  'desk.list': 'Brouillons inachevés',
  'desk.begun': 'Écrit en dernier le {{when}}',
  'desk.discardOne': 'Abandonner le brouillon : {{what}}',
  'desk.discarded': 'Le brouillon a été abandonné.',
  'desk.newCase': 'Un nouveau dossier',
  'desk.case': 'Dossier',
  'desk.newIncident': 'Un nouvel incident',
  'desk.incident': 'Incident',
  'desk.newPerson': 'Une nouvelle personne',
  'desk.person': 'Personne',
  'desk.evidence': 'Preuve',
  'desk.other': 'Travail non enregistré',
  'desk.gone': 'La fiche n’existe plus.',
}
