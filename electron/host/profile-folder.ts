import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * The folder of this user for what the application remembers between sessions, by the custom of the platform. Both
 * hosts and the command line use the same one.
 */
export function profileFolderOf(platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): string {
  const given = env.EVIDENCE_VAULT_PROFILE
  if (given) return given
  const home = homedir()
  if (platform === 'win32') return join(env.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Evidence Vault')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Evidence Vault')
  return join(env.XDG_CONFIG_HOME || join(home, '.config'), 'evidence-vault')
}
