/** Words that stand in a bundle where a name stood. */
export const gate = {
  'gate.pseudonym': 'Person {{letter}}',
  'gate.role': 'a person concerned',
  'gate.institution': 'the institution',
  'gate.withheld': '[name withheld]',
  'gate.contact': '[contact withheld]',
} as const
