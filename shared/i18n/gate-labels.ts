import type { GateLabels } from '../domain/gate/input.ts'
import type { Translate } from './translator.ts'

/** The words that stand in a bundle for names, contacts and places that may not leave. */
export function gateLabels(t: Translate): GateLabels & { readonly contact: string; readonly place: string } {
  return {
    pseudonym: (index) => t('gate.pseudonym', { letter: lettersFor(index) }),
    role: t('gate.role'),
    institution: t('gate.institution'),
    withheld: t('gate.withheld'),
    contact: t('gate.contact'),
    place: t('gate.place'),
  }
}

/** A, B, … Z, AA, AB … */
function lettersFor(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : `${lettersFor(Math.floor(index / 26) - 1)}${letter}`
}
