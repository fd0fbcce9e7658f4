/** Streams of a compound file by path: `folder/stream`. */
export type Streams = Readonly<Record<string, Uint8Array>>

const sectorBytes = 512
const none = 0xffffffff
const end = 0xfffffffe

type Row = { name: string; type: 1 | 2 | 5; child: number; right: number; start: number; size: number }

/** A compound file ([MS-CFB], version 3) of any streams; every stream is in whole sectors, none in the small ones. */
export function compoundFile(streams: Streams): Uint8Array {
  const rows: Row[] = [{ name: 'Root Entry', type: 5, child: none, right: none, start: end, size: 0 }]
  const folders = new Map<string, number>([['', 0]])
  const lastOf = new Map<number, number>()
  const add = (parent: number, row: Row): number => {
    const index = rows.push(row) - 1
    const last = lastOf.get(parent)
    const before = rows[last ?? parent]
    if (before && last === undefined) before.child = index
    else if (before) before.right = index
    lastOf.set(parent, index)
    return index
  }
  const sectors: Uint8Array[] = []
  const fat: number[] = []
  const put = (bytes: Uint8Array): number => {
    const start = sectors.length
    const count = Math.max(1, Math.ceil(bytes.length / sectorBytes))
    for (let index = 0; index < count; index++) {
      const sector = new Uint8Array(sectorBytes)
      sector.set(bytes.subarray(index * sectorBytes, (index + 1) * sectorBytes))
      sectors.push(sector)
      fat.push(index === count - 1 ? end : start + index + 1)
    }
    return start
  }
  // The directory comes first, as Outlook writes it.
  const paths = Object.keys(streams)
  const folderCount = new Set(
    paths.flatMap((path) =>
      path
        .split('/')
        .slice(0, -1)
        .map((_, depth, parts) => parts.slice(0, depth + 1).join('/')),
    ),
  ).size
  const directoryAt = put(new Uint8Array((1 + paths.length + folderCount) * 128))
  for (const [path, bytes] of Object.entries(streams)) {
    const parts = path.split('/')
    const name = parts.pop() ?? ''
    let [folder, parent] = ['', 0]
    for (const part of parts) {
      folder = `${folder}${part}/`
      const known = folders.get(folder)
      const next = known ?? add(parent, { name: part, type: 1, child: none, right: none, start: 0, size: 0 })
      folders.set(folder, next)
      parent = next
    }
    add(parent, { name, type: 2, child: none, right: none, start: put(bytes), size: bytes.length })
  }
  for (const [index, row] of rows.entries()) sectors[directoryAt + (index >> 2)]?.set(directoryRow(row), (index % 4) * 128)
  const fatSectors = Math.ceil((fat.length + Math.ceil(fat.length / 127)) / 128) || 1
  const fatAt = sectors.length
  for (let index = 0; index < fatSectors; index++) fat.push(0xfffffffd)
  const table = Buffer.alloc(fatSectors * sectorBytes, 0xff)
  for (const [index, next] of fat.entries()) table.writeUInt32LE(next, index * 4)
  const header = Buffer.alloc(sectorBytes)
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  for (const [at, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const)
    header.writeUInt16LE(value, at)
  const long = [
    [44, fatSectors],
    [48, directoryAt],
    [56, 0],
    [60, end],
    [64, 0],
    [68, end],
    [72, 0],
  ] as const
  for (const [at, value] of long) header.writeUInt32LE(value, at)
  for (let index = 0; index < 109; index++) header.writeUInt32LE(index < fatSectors ? fatAt + index : none, 76 + index * 4)
  return Buffer.concat([header, ...sectors, table])
}

function directoryRow({ name, type, child, right, start, size }: Row): Uint8Array {
  const row = Buffer.alloc(128)
  for (const [index, letter] of [...name].entries()) row.writeUInt16LE(letter.charCodeAt(0), index * 2)
  row.writeUInt16LE((name.length + 1) * 2, 64)
  row.writeUInt8(type, 66)
  row.writeUInt8(1, 67)
  row.writeUInt32LE(none, 68)
  row.writeUInt32LE(right, 72)
  row.writeUInt32LE(child, 76)
  row.writeUInt32LE(start, 116)
  row.writeUInt32LE(size, 120)
  return row
}
