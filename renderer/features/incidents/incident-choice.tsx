import { useState } from 'react'
import { useT } from '../../i18n.ts'
import { ComboBox } from '../../ui/combo-box.tsx'
import type { FieldWords } from '../../ui/field-parts.tsx'
import { isolate } from '../../view/isolate.ts'
import { useDelayed } from '../../view/use-delayed.ts'
import { useFoundIncidents } from './use-links.ts'

/** An incident as it is chosen: its title, and the reference of its case. */
export type NamedIncident = { readonly id: string; readonly title: string; readonly caseReference: string }

type Props = FieldWords & {
  readonly value: NamedIncident | null
  readonly onChange: (incident: NamedIncident | null) => void
  /** Offered before anything is typed. */
  readonly near: readonly NamedIncident[]
}

/** One incident of any case: those of this case at once, the others by typing. */
export function IncidentChoice({ value, onChange, near, ...words }: Props) {
  const { t } = useT()
  const [text, setText] = useState('')
  const shown = value === null ? '' : labelOf(value)
  const typed = text === shown ? '' : text.trim()
  const found = useFoundIncidents(useDelayed(typed)).data?.rows ?? []
  const fitting = near.filter((incident) => typed === '' || labelOf(incident).toLowerCase().includes(typed.toLowerCase()))
  const others = typed === '' ? [] : found.filter(({ id }) => !near.some((incident) => incident.id === id))
  const offered = [...fitting, ...others]
  const all = value === null || offered.some(({ id }) => id === value.id) ? offered : [value, ...offered]
  return (
    <ComboBox
      {...words}
      options={all.map((incident) => ({
        value: incident.id,
        label: incident.title,
        description: isolate(incident.caseReference),
      }))}
      value={value?.id ?? null}
      onChange={(id) => onChange(all.find((incident) => incident.id === id) ?? null)}
      onSearch={setText}
      emptyText={t('chronology.noIncident')}
      isRequired
    />
  )
}

function labelOf({ title }: NamedIncident): string {
  return title
}
