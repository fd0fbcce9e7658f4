import { hiddenFields } from './consent.ts'
import { consentWarnings, isOnlyAuthor, limitByConsent, newestOf } from './gate/consent.ts'
import { harmOfCase, harmOfPerson, limitByHarm } from './gate/harm.ts'
import type { GateInput, GatePerson, GateRecipient } from './gate/input.ts'
import { labelAt } from './gate/label.ts'
import { isMoreIdentifying, type Limit, strictest } from './gate/limit.ts'
import type { PersonOutcome } from './plan.ts'

/**
 * How each person and organisation of a case leaves the vault. Several rules each set a limit, and the strictest
 * counts:
 *
 * 1. A do-no-harm assessment that blocks, of the person or of the case, lets nobody be named, whatever they consent to.
 * 2. Where a target hides their family, whoever is in the case as a relative is withheld, even with a consent of their
 *    own: the vault does not know whose relative they are, and to name them says who the family is.
 * 3. For each recipient the newest decision counts. It must be made by somebody who may make it, informed, not withdrawn
 *    and not past its review day; "not asked" behaves as "no". Whoever decided nothing is withheld: target, witness,
 *    source, relative, colleague, contact, collector and whoever is only named in a text. Only who is in the case as
 *    alleged author and nothing else, person or organisation, is named without being asked.
 * 4. Special Procedures write to Governments: a full name goes to them with `nameToGovernments`. The report on reprisals
 *    is public: a full name goes there with `nameInPublicReports`. Neither answer stands for the other.
 * 5. An assessment that allows a redacted account only limits to a pseudonym.
 * 6. The level of the bundle limits everybody but alleged authors.
 *
 * All recipients of a bundle get what the strictest allows. Pure: the same input gives the same outcome.
 */
export function gate(input: GateInput): PersonOutcome[] {
  const recipients = [...input.recipients].sort((a, b) => (a.id < b.id ? -1 : 1))
  const ordered = [...input.people].sort((a, b) => (a.id < b.id ? -1 : 1))
  const harm = harmOfCase(input)
  const known = ordered.map((person) => aboutPerson(person, recipients, input))
  const isFamilyHidden = known.some(({ person, hidden }) => hidden.has('family') && !isRelative(person))
  return known.map(({ person, hidden, newest, personHarm }, index) => {
    const limit = strictest([
      ...limitsFirst([limitByHarm(harm, 'case'), limitByHarm(personHarm, 'person')], 'withheld'),
      ...(isFamilyHidden && isRelative(person) ? [familyHidden] : []),
      strictest(recipients.map((to) => limitByConsent(person, to, newest.get(to.id) ?? null, input.today))),
      ...limitsFirst([limitByHarm(personHarm, 'person'), limitByHarm(harm, 'case')], 'pseudonym'),
      ...(isOnlyAuthor(person) && newest.size === 0 ? [] : [limitOfBundle(input)]),
    ])
    const warnings = new Set<PersonOutcome['warnings'][number]>()
    if (personHarm.isReviewDue || harm.isReviewDue) warnings.add('assessment-due')
    for (const recipient of recipients) {
      const consent = newest.get(recipient.id)
      if (consent && isMoreIdentifying(limit.level, 'withheld'))
        for (const warning of consentWarnings(recipient, consent, input.today)) warnings.add(warning)
    }
    return {
      personId: person.id,
      displayName: person.displayName,
      roles: [...person.roles],
      leavesAs: limit.level,
      label: labelAt(limit.level, person, index, input.labels),
      reason: limit.reason,
      recipientId: limit.recipientId,
      hiddenFields: hiddenFields.filter((field) => hidden.has(field)),
      warnings: [...warnings].sort(),
    }
  })
}

const familyHidden: Limit = { level: 'withheld', reason: 'family-hidden', recipientId: null }

function limitOfBundle({ bundleLevel }: GateInput): Limit {
  return { level: bundleLevel, reason: 'limited-by-bundle', recipientId: null }
}

function limitsFirst(limits: readonly (Limit | null)[], level: Limit['level']): Limit[] {
  return limits.flatMap((limit) => (limit?.level === level ? limit : []))
}

/** What a person wants hidden counts even where their decision does not hold: it only takes away. */
function aboutPerson(person: GatePerson, recipients: readonly GateRecipient[], input: GateInput) {
  const own = input.consents.filter(({ personId }) => personId === person.id)
  const newest = new Map(
    recipients.flatMap(({ id }) => {
      const consent = newestOf(own.filter(({ recipientId }) => recipientId === id))
      return consent === null ? [] : [[id, consent] as const]
    }),
  )
  return {
    person,
    newest,
    hidden: new Set([...newest.values()].flatMap((consent) => consent.hiddenFields)),
    personHarm: harmOfPerson(person.id, input),
  }
}

function isRelative({ roles, targetLevels }: GatePerson): boolean {
  return roles.includes('relative') || targetLevels.includes('family')
}
