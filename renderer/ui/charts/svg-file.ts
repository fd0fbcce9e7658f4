import { anchorOf, arrowPath, type Drawing, type Shape, textSize } from './drawing.ts'
import { patternMarks, patternSize } from './patterns.ts'

type Input = {
  readonly drawing: Drawing
  readonly language: string
  readonly title: string
  /** What it shows, in words, for those who cannot see it. */
  readonly description: string
  /** Under the title: of what, since when. */
  readonly lines: readonly string[]
  /** What each part of a bar stands for; empty where there is one part only. */
  readonly legend: readonly { readonly part: number; readonly label: string }[]
  /** Under the chart: date, what is left out, how it was counted. */
  readonly notes: readonly string[]
}

/** Colours of paper: a file does not know how the screen is set. Each reaches 3:1 on white, texts 4.5:1. */
const ink = '#1d1c1a'
const quiet = '#56524a'
const rule = '#c9c4b8'
const tones = ['#0b5a5e', '#2d7f83', '#4f8f92', '#9dbfbf', '#8d877b']
const grounds = ['#0b5a5e', '#dcebea', '#ffffff', '#c6dddc', '#ffffff']
const fonts = "'Noto Sans', 'Noto Naskh Arabic', 'Noto Sans Arabic', 'Segoe UI', Tahoma, Arial, sans-serif"

const width = 900
const edge = 24

/**
 * A chart as a file of its own (SVG 1.1): nothing is fetched, colours and fonts are written out, title, date and notes stand
 * in it. Labels may be hostile: they are escaped, and what XML 1.0 does not allow is left out.
 */
export function svgFile(input: Input): string {
  const { drawing, direction, title, description } = { ...input, direction: input.drawing.direction }
  const start = direction === 'rtl' ? width - edge : edge
  const side = direction === 'rtl' ? 'right' : 'left'
  let y = edge
  const parts: string[] = []
  const write = (words: string, size: number, tone: string, weight = 400) => {
    for (const line of wrapped(words, size)) {
      y += size * 1.4
      parts.push(textOf({ x: start, y, words: line, side, direction, size, tone, weight }))
    }
  }
  write(title, 18, ink, 700)
  for (const line of input.lines) write(line, 13, quiet)
  y += 12
  if (input.legend.length > 0) {
    parts.push(...legendOf(input.legend, y, direction))
    y += 20 * Math.ceil(input.legend.length / 3) + 8
  }
  const [left, upper, wide, tall] = drawing.view
  const high = (tall / wide) * (width - 2 * edge)
  parts.push(
    `<svg x="${edge}" y="${number(y)}" width="${width - 2 * edge}" height="${number(high)}" viewBox="${left} ${upper} ${wide} ${tall}">`,
    ...drawing.shapes.map((shape) => shapeOf(shape, drawing)),
    '</svg>',
  )
  y += high + 4
  for (const note of input.notes) write(note, 11, quiet)
  const height = Math.ceil(y + edge)
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" xml:lang="${escaped(input.language)}" font-family="${escaped(fonts)}">
<title>${escaped(title)}</title>
<desc>${escaped([description, ...input.notes].join(' '))}</desc>
<defs>${patternMarks.map(patternOf).join('')}</defs>
<rect width="${width}" height="${height}" fill="#ffffff"/>
${parts.join('\n')}
</svg>
`
}

/** Text as it may stand in XML 1.0, in an element or in an attribute. */
export function escaped(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML 1.0 does not allow
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;')
  )
}

function shapeOf(shape: Shape, { direction }: Drawing): string {
  switch (shape.kind) {
    case 'bar': {
      const box = `x="${number(shape.x)}" y="${number(shape.y)}" width="${number(shape.width)}" height="${number(shape.height)}"`
      return `<rect ${box} fill="url(#part${shape.part})" stroke="${tones[shape.part]}"><title>${escaped(shape.label)}</title></rect>`
    }
    case 'line':
      return `<line x1="${number(shape.x1)}" y1="${number(shape.y1)}" x2="${number(shape.x2)}" y2="${number(shape.y2)}" stroke="${rule}"/>`
    case 'text': {
      const tone = { ink, quiet, over: ink }[shape.tone]
      const { x, y, text, side, size } = shape
      return textOf({ x, y, words: text, side, direction, size, tone, weight: shape.isStrong ? 700 : 400 })
    }
    case 'land':
      return `<path d="${escaped(shape.d)}" fill="${shape.isMarked ? '#c6dddc' : '#eeece6'}" stroke="#a7a195" stroke-width="0.5" vector-effect="non-scaling-stroke"/>`
    case 'arrow': {
      const { line, head } = arrowPath(shape.points)
      return `<g><title>${escaped(shape.label)}</title><path d="${line}" fill="none" stroke="${quiet}"/><path d="${head}" fill="${quiet}"/></g>`
    }
    case 'dot':
      return `<circle cx="${number(shape.x)}" cy="${number(shape.y)}" r="${number(shape.radius)}" fill="#ffffff" stroke="#0b5a5e" stroke-width="1.5" vector-effect="non-scaling-stroke"><title>${escaped(shape.label)}</title></circle>`
    default:
      return shape satisfies never
  }
}

function textOf(text: {
  readonly x: number
  readonly y: number
  readonly words: string
  readonly side: 'left' | 'middle' | 'right'
  readonly direction: Drawing['direction']
  readonly size: number
  readonly tone: string
  readonly weight: number
}): string {
  const { x, y, words, side, direction, size, tone, weight } = text
  const place = `x="${number(x)}" y="${number(y)}" direction="${direction}" text-anchor="${anchorOf(side, direction)}"`
  return `<text ${place} font-size="${number(textSize(size, direction))}" font-weight="${weight}" fill="${tone}">${escaped(words)}</text>`
}

function legendOf(legend: Input['legend'], y: number, direction: Drawing['direction']): string[] {
  const column = (width - 2 * edge) / 3
  return legend.flatMap(({ part, label }, place) => {
    const at = edge + (place % 3) * column
    const line = y + Math.floor(place / 3) * 20
    const isRtl = direction === 'rtl'
    const box = isRtl ? width - at - 14 : at
    const words = isRtl ? box - 8 : box + 22
    return [
      `<rect x="${number(box)}" y="${number(line)}" width="14" height="14" fill="url(#part${part})" stroke="${tones[part]}"/>`,
      textOf({
        x: words,
        y: line + 12,
        words: label,
        side: isRtl ? 'right' : 'left',
        direction,
        size: 12,
        tone: ink,
        weight: 400,
      }),
    ]
  })
}

function patternOf(mark: string, part: number): string {
  const size = `width="${patternSize}" height="${patternSize}"`
  const over = part === 0 || part === 2 ? `fill="${tones[part]}"` : `fill="none" stroke="${tones[part]}"`
  const drawn = mark === '' ? '' : `<path d="${mark}" ${over}/>`
  return `<pattern id="part${part}" patternUnits="userSpaceOnUse" ${size}><rect ${size} fill="${grounds[part]}"/>${drawn}</pattern>`
}

/** Lines that fit the width, by words; a word that is longer than a line is cut. */
function wrapped(text: string, size: number): string[] {
  const most = Math.floor((width - 2 * edge) / (size * 0.56))
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).flatMap((one) => one.match(new RegExp(`.{1,${most}}`, 'gsu')) ?? [])) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100)
}
