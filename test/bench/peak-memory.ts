import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Measures how far this process's memory rises above what it holds now. On Linux the kernel keeps the highest value;
 * elsewhere it is looked at fifty times a second.
 */
export function watchMemory(): { readonly peakAboveIdleMB: () => number } {
  const idle = process.memoryUsage.rss()
  let highest = idle
  const timer = setInterval(() => {
    highest = Math.max(highest, process.memoryUsage.rss())
  }, 20)
  timer.unref()
  const isReset = resetHighest()
  return {
    peakAboveIdleMB: () => {
      clearInterval(timer)
      const kept = isReset ? keptHighest() : 0
      return (Math.max(highest, kept, process.memoryUsage.rss()) - idle) / 1e6
    },
  }
}

/** proc(5): writing 5 to clear_refs resets the peak of the resident set. */
function resetHighest(): boolean {
  try {
    writeFileSync('/proc/self/clear_refs', '5')
    return true
  } catch {
    return false
  }
}

function keptHighest(): number {
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
  return kilobytes === undefined ? 0 : Number(kilobytes) * 1024
}
