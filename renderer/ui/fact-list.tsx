import type { ReactNode } from 'react'

export type Fact = {
  readonly label: string
  readonly value: ReactNode
  /** Distinguishes facts whose labels are alike. */
  readonly key?: string
}

/** Facts about one thing: a name and a value on each line. What has no value is left out. */
export function FactList({ facts }: { readonly facts: readonly (Fact | null)[] }) {
  const shown = facts.filter((fact) => fact !== null && fact.value !== null && fact.value !== undefined && fact.value !== '')
  return (
    <dl className="facts">
      {shown.map((fact) =>
        fact === null ? null : (
          <div key={fact.key ?? fact.label} className="fact">
            <dt>{fact.label}</dt>
            <dd>{fact.value}</dd>
          </div>
        ),
      )}
    </dl>
  )
}
