import type { Incident, Target } from '../../../shared/domain/incident.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { actTypes } from '../../../shared/vocabulary/act-types.ts'
import { capacities } from '../../../shared/vocabulary/capacities.ts'
import { targetLevels } from '../../../shared/vocabulary/target-levels.ts'
import { labelOf } from '../../../shared/vocabulary/term.ts'
import { useT } from '../../i18n.ts'
import { useDateWords } from '../../view/date-words.ts'

/** Incidents in the words of the interface. */
export function useIncidentWords() {
  const { t, language } = useT()
  const dates = useDateWords()
  return {
    /** "9 Feb 2026", or from when until when. */
    when: ({ start, end }: Pick<Incident, 'start' | 'end'>) => {
      if (end === null) return dates.date(start)
      if (start.precision === 'exact' && end.precision === 'exact') return dates.range(start.value ?? '', end.value ?? '')
      return t('incidents.until', { start: dates.date(start), end: dates.date(end) })
    },
    /** A time, or what of the date is not known; empty where nothing is to say. */
    whenDetail: ({ start }: Pick<Incident, 'start'>) => dates.detail(start),
    act: (code: string) => labelOf(actTypes, code, language),
    /** The person where they are registered, otherwise the level. */
    targetName: (target: Target, people: readonly Person[]) =>
      people.find(({ id }) => id === target.personId)?.displayName ?? labelOf(targetLevels, target.level, language),
    /** Who it was aimed at: the person where they are registered, with their capacity; otherwise the level. */
    target: (target: Target, people: readonly Person[]) => {
      const person = people.find(({ id }) => id === target.personId)
      if (!person) return labelOf(targetLevels, target.level, language)
      const capacity = target.capacity === null ? '' : ` (${labelOf(capacities, target.capacity, language)})`
      return `${person.displayName}${capacity}`
    },
  }
}
