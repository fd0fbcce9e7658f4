import { useId } from 'react'
import { ChartPatterns } from './chart-drawing.tsx'

type Props = { readonly label: string; readonly parts: readonly { readonly part: number; readonly label: string }[] }

/** What the parts of bars stand for: each with its tone, its pattern and its word. */
export function ChartLegend({ label, parts }: Props) {
  const id = useId()
  return (
    <ul className="chart-legend" aria-label={label}>
      {parts.map((one) => (
        <li key={one.part}>
          <svg className="chart-key" viewBox="0 0 14 14" aria-hidden focusable="false">
            <ChartPatterns id={id} />
            <rect
              className={`chart-part chart-part-${one.part}`}
              x={0.5}
              y={0.5}
              width={13}
              height={13}
              fill={`url(#${id}part${one.part})`}
            />
          </svg>
          {one.label}
        </li>
      ))}
    </ul>
  )
}
