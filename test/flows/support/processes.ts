import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

export type Process = { readonly pid: number; readonly command: string }

/** Every process below `root`, by /proc; `without` and what is below it is left out. */
export function processesBelow(root: number, without: number | null): Process[] {
  const children = new Map<number, number[]>()
  for (const name of readdirSync('/proc')) {
    const pid = Number(name)
    const parent = Number.isInteger(pid) ? parentOf(pid) : null
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), pid])
  }
  const found: Process[] = []
  const walk = (pid: number) => {
    for (const child of children.get(pid) ?? []) {
      if (child === without) continue
      found.push({ pid: child, command: read(`/proc/${child}/cmdline`).replaceAll('\0', ' ') })
      walk(child)
    }
  }
  walk(root)
  return found
}

/** Internet sockets (TCP and UDP, open or listening) that a process holds, as lines of /proc/net. */
export function internetSocketsOf(pid: number): string[] {
  const held = new Set<string>()
  for (const name of list(`/proc/${pid}/fd`)) {
    const inode = /^socket:\[(\d+)\]$/.exec(link(`/proc/${pid}/fd/${name}`))?.[1]
    if (inode !== undefined) held.add(inode)
  }
  return ['tcp', 'tcp6', 'udp', 'udp6', 'raw', 'raw6'].flatMap((table) =>
    read(`/proc/${pid}/net/${table}`)
      .split('\n')
      .slice(1)
      .filter((line) => held.has(line.trim().split(/\s+/)[9] ?? ''))
      .map((line) => `${table} ${line.trim()}`),
  )
}

function parentOf(pid: number): number | null {
  const stat = read(`/proc/${pid}/stat`)
  const parent = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]
  return parent === undefined ? null : Number(parent)
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function list(path: string): string[] {
  try {
    return readdirSync(path)
  } catch {
    return []
  }
}

function link(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}
