import type { DrawFile } from '../drawer.ts'

/** The first bytes of a file, as hexadecimal numbers. */
export const drawHex: DrawFile = async ({ place, bytesOf, shown }) => {
  const bytes = await bytesOf(0, 4096)
  const text = document.createElement('pre')
  text.textContent = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(' ')
  place.append(text)
  shown({ drawings: ['hex'] })
  return { run: () => {} }
}
