/** A member of a TAR archive; `toldBytes` where it lies about its size. */
export type TarMember = {
  readonly name: string
  readonly data: string | Uint8Array
  readonly link?: string
  readonly toldBytes?: number
}

/** A TAR archive (ustar); names of more than a hundred bytes as GNU writes them. */
export function makeTar(members: readonly TarMember[]): Uint8Array {
  const blocks = members.flatMap((member) => {
    const name = Buffer.from(member.name)
    const long =
      name.length > 100
        ? [header({ name: '././@LongLink', type: 'L', size: name.length + 1 }), padded(Buffer.concat([name, Buffer.alloc(1)]))]
        : []
    const data = Buffer.from(member.data as string)
    const type = member.link === undefined ? '0' : '2'
    return [
      ...long,
      header({ name: name.subarray(0, 100), type, size: member.toldBytes ?? data.length, link: member.link ?? '' }),
      padded(data),
    ]
  })
  return Buffer.concat([...blocks, Buffer.alloc(1_024)])
}

type Head = { readonly name: string | Uint8Array; readonly type: string; readonly size: number; readonly link?: string }

function header({ name, type, size, link = '' }: Head): Uint8Array {
  const block = Buffer.alloc(512)
  block.set(Buffer.from(name as string))
  block.write('0000644\0', 100, 'latin1')
  if (size < 8 ** 11) block.write(`${size.toString(8).padStart(11, '0')}\0`, 124, 'latin1')
  else {
    block.writeUInt8(0x80, 124)
    block.writeBigUInt64BE(BigInt(size), 128)
  }
  block.write('14600000000\0', 136, 'latin1')
  block.write('        ', 148, 'latin1')
  block.write(type, 156, 'latin1')
  block.write(link, 157, 'latin1')
  block.write('ustar\x0000', 257, 'latin1')
  const sum = block.reduce((all, byte) => all + byte, 0)
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return block
}

function padded(data: Uint8Array): Uint8Array {
  return Buffer.concat([data, Buffer.alloc((512 - (data.length % 512)) % 512)])
}
