import type { Page } from '@playwright/test'

type Drawn = { readonly seed: number; readonly width: number; readonly height: number }

/** A picture as a camera makes it (JPEG), drawn by the browser: soft shapes, another scene for each seed. */
export async function drawPhotograph(page: Page, drawn: Drawn): Promise<Buffer> {
  const base64 = await page.evaluate(async ({ seed, width, height }) => {
    let state = seed * 7919 + 17
    const next = () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return state / 2 ** 32
    }
    for (let turn = 0; turn < 20; turn += 1) next()
    const canvas = new OffscreenCanvas(width, height)
    const draw = canvas.getContext('2d')
    if (draw === null) throw new Error('nothing can be drawn')
    draw.fillStyle = `hsl(${next() * 360} 30% 60%)`
    draw.fillRect(0, 0, width, height)
    for (let shape = 0; shape < 14; shape += 1) {
      draw.fillStyle = `hsl(${next() * 360} ${20 + next() * 50}% ${15 + next() * 75}%)`
      const [x, y, size] = [next() * width, next() * height, (0.1 + next() * 0.3) * width]
      draw.beginPath()
      draw.ellipse(x, y, size, size * (0.3 + next()), next() * 3, 0, 7)
      draw.fill()
    }
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 })).arrayBuffer())
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  }, drawn)
  return Buffer.from(base64, 'base64')
}
