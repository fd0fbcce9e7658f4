import { useId } from 'react'
import { anchorOf, arrowPath, type Drawing, partCount, type Shape, textSize } from './drawing.ts'
import { patternMarks, patternSize } from './patterns.ts'

type Props = {
  readonly drawing: Drawing
  readonly title: string
  /** What it shows, in words, and where its table is. */
  readonly description: string
}

/** A chart on the screen: one picture with a name and a description; its table says the same in figures. */
export function ChartDrawing({ drawing, title, description }: Props) {
  const id = useId()
  return (
    <svg
      className="chart"
      viewBox={drawing.view.join(' ')}
      role="img"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}description`}
    >
      <title id={`${id}title`}>{title}</title>
      <desc id={`${id}description`}>{description}</desc>
      <ChartPatterns id={id} />
      {drawing.shapes.map((shape, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no identity but their place
        <ShapeView key={place} shape={shape} direction={drawing.direction} id={id} />
      ))}
    </svg>
  )
}

/** The patterns of all parts, to be filled with by their ids. */
export function ChartPatterns({ id }: { readonly id: string }) {
  return (
    <defs>
      {Array.from({ length: partCount }, (_, part) => (
        <pattern
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is its number
          key={part}
          id={`${id}part${part}`}
          patternUnits="userSpaceOnUse"
          width={patternSize}
          height={patternSize}
        >
          <rect className={`chart-ground-${part}`} width={patternSize} height={patternSize} />
          <path className={`chart-mark-${part}`} d={patternMarks[part]} />
        </pattern>
      ))}
    </defs>
  )
}

function ShapeView({
  shape,
  direction,
  id,
}: {
  readonly shape: Shape
  readonly direction: Drawing['direction']
  readonly id: string
}) {
  switch (shape.kind) {
    case 'bar': {
      const { x, y, width, height, part, label } = shape
      return (
        <rect
          className={`chart-part chart-part-${part}`}
          x={x}
          y={y}
          width={width}
          height={height}
          fill={`url(#${id}part${part})`}
        >
          <title>{label}</title>
        </rect>
      )
    }
    case 'line':
      return <line className="chart-line" x1={shape.x1} y1={shape.y1} x2={shape.x2} y2={shape.y2} />
    case 'text':
      return (
        <text
          className={`chart-text chart-text-${shape.tone}`}
          x={shape.x}
          y={shape.y}
          direction={direction}
          textAnchor={anchorOf(shape.side, direction)}
          fontSize={textSize(shape.size, direction)}
          fontWeight={shape.isStrong ? 650 : 400}
        >
          {shape.text}
        </text>
      )
    case 'land':
      return <path className={shape.isMarked ? 'chart-land chart-land-marked' : 'chart-land'} d={shape.d} />
    case 'arrow': {
      const { line, head } = arrowPath(shape.points)
      return (
        <g className="chart-arrow">
          <title>{shape.label}</title>
          <path className="chart-arrow-line" d={line} />
          <path className="chart-arrow-head" d={head} />
        </g>
      )
    }
    case 'dot':
      return (
        <circle className="chart-dot" cx={shape.x} cy={shape.y} r={shape.radius}>
          <title>{shape.label}</title>
        </circle>
      )
    default:
      return shape satisfies never
  }
}
