/** A machine that slept shows it: the calendar went on while the monotonic clock stood still (Linux, macOS), or both jumped. */
const everyMs = 5_000
const sleptMs = 30_000

/**
 * Tells when the machine has been asleep, within seconds of its waking. This host has no events of the system: a lock
 * of the screen is not noticed here, only in Electron.
 * @returns how to stop
 */
export function watchSleep(onSlept: () => void): () => void {
  let last = Date.now()
  const timer = setInterval(() => {
    const now = Date.now()
    if (now - last > everyMs + sleptMs) onSlept()
    last = now
  }, everyMs)
  timer.unref()
  return () => clearInterval(timer)
}
