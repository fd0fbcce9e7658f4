import type { Command } from './command.ts'
import { bundleCommands } from './commands/bundle.ts'
import { caseCommands } from './commands/case.ts'
import { consentCommands } from './commands/consent.ts'
import { custodyCommands } from './commands/custody.ts'
import { evidenceCommands } from './commands/evidence.ts'
import { incidentCommands } from './commands/incident.ts'
import { passphraseCommands } from './commands/passphrase.ts'
import { personCommands } from './commands/person.ts'
import { recipientCommands } from './commands/recipient.ts'
import { reviewCommands } from './commands/review.ts'
import { tableCommands } from './commands/table.ts'
import { vaultCommands } from './commands/vault.ts'
import { verifyCommands } from './commands/verify.ts'

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  ...vaultCommands,
  ...caseCommands,
  ...incidentCommands,
  ...personCommands,
  ...evidenceCommands,
  ...reviewCommands,
  ...tableCommands,
  ...recipientCommands,
  ...consentCommands,
  ...bundleCommands,
  ...verifyCommands,
  ...custodyCommands,
  ...passphraseCommands,
]
