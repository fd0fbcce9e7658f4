import type { PowerMonitor } from 'electron'

/**
 * Asks for locking when the system locks its screen, sleeps, shuts down, or changes to another user. The page counts
 * idle time itself.
 */
export function watchSystem(power: PowerMonitor, onAway: () => void): void {
  power.on('lock-screen', onAway)
  power.on('suspend', onAway)
  power.on('shutdown', onAway)
  power.on('user-did-resign-active', onAway)
}
