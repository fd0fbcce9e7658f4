/** Unsaved work: what was begun, where it is gone on with. */
export const desk = {
  'desk.begunAt': 'You were writing this on {{when}} and did not save it',
  'desk.begunText': 'Go on where you were, or discard it and start from what is saved.',
  'desk.older':
    'Since then this was changed and saved. If you go on, nothing of that is overwritten unseen: before yours is saved, you are told.',
  'desk.foreign':
    'It was written by another version of the program and cannot be opened here. It stays kept until you discard it; what you write anew is not kept as a draft beside it.',
  'desk.goOn': 'Go on with it',
  'desk.beginAnew': 'Write anew',
  'desk.discard': 'Discard it',
  'desk.kept': 'Kept as a draft, encrypted, until you save it.',
  'desk.notKept': 'What you write is not kept as a draft',

  'desk.title': 'Go on with',
  'desk.list': 'Unfinished drafts',
  'desk.begun': 'Last written on {{when}}',
  'desk.discardOne': 'Discard the draft: {{what}}',
  'desk.discarded': 'The draft was discarded.',
  'desk.newCase': 'A new case',
  'desk.case': 'Case',
  'desk.newIncident': 'A new incident',
  'desk.incident': 'Incident',
  'desk.newPerson': 'Somebody new',
  'desk.person': 'Person',
  'desk.evidence': 'Evidence',
  'desk.other': 'Unsaved work',
  'desk.gone': 'The record is no longer there.',
} as const
