import type { Call, Right } from '../../../shared/contract/call.ts'
import type { EngineApi } from '../../../shared/contract/index.ts'
import { engineContract } from '../../../shared/contract/index.ts'
import { VaultError } from '../../../shared/errors.ts'
import { sqliteError } from '../records/database.ts'
import { isAllowedReadOnly, type OpenVault } from '../session/open-vault.ts'

type AnyApi = Record<string, Record<string, (input: unknown) => Promise<unknown>>>

/**
 * Puts the contract's table in front of an api: a call that needs a vault fails without one, a call that needs a right
 * fails for a user without it, a call that changes something fails in a vault that is open for reading only. What
 * SQLite throws becomes a typed error.
 */
export function guard(api: EngineApi, currentVault: () => OpenVault | null): EngineApi {
  const guarded: AnyApi = {}
  for (const [group, members] of Object.entries(api as AnyApi)) {
    const functions: AnyApi[string] = {}
    for (const [member, run] of Object.entries(members)) {
      const name = `${group}.${member}`
      const { right } = callNamed(group, member)
      functions[member] = async (input) => {
        const vault = currentVault()
        permit(vault, right, name)
        try {
          return await run(input)
        } catch (error) {
          throw sqliteError(error, vault?.folder ?? '')
        }
      }
    }
    guarded[group] = functions
  }
  return guarded as EngineApi
}

function permit(vault: OpenVault | null, right: Right, name: string): void {
  if (right === 'open') return
  if (vault === null) throw new VaultError('LOCKED')
  if (!vault.rights.includes(right)) throw new VaultError('NOT_ALLOWED', { right })
  if (vault.readOnly !== null && !isAllowedReadOnly(right, name)) throw new VaultError('READ_ONLY')
}

function callNamed(group: string, member: string): Call {
  const call = (engineContract as Record<string, Record<string, Call>>)[group]?.[member]
  if (!call) throw new Error(`${group}.${member} is not in the contract`)
  return call
}
