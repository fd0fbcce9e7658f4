import { readFileSync, writeFileSync } from 'node:fs'
import { processesBelow } from '../flows/support/processes.ts'

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

/**
 * Watches the memory of all processes that this one starts, together (resident sets, by /proc, twenty times a second; memory
 * that they share is counted for each). Zero where there is no /proc.
 */
export function watchChildrenMemory(): { readonly peakMB: () => number } {
  let highest = 0
  const timer = setInterval(() => {
    const now = processesBelow(process.pid, null).reduce((sum, { pid }) => sum + residentBytes(pid), 0)
    highest = Math.max(highest, now)
  }, 50)
  timer.unref()
  return {
    peakMB: () => {
      clearInterval(timer)
      return highest / 1e6
    },
  }
}

/** Bytes of a process in memory, by /proc; 0 where it is gone. */
export function residentBytes(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096
  } catch {
    return 0
  }
}
