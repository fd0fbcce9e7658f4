import type { Person } from '../../../shared/domain/person.ts'
import { capacities } from '../../../shared/vocabulary/capacities.ts'
import { labelOf } from '../../../shared/vocabulary/term.ts'
import { useT } from '../../i18n.ts'
import { ContentText } from '../../ui/content-text.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { countryName } from '../../view/countries.ts'
import { useDateWords } from '../../view/date-words.ts'
import { isolate } from '../../view/isolate.ts'
import { ageKeys, sexKeys } from './person-words.ts'

/** What the register holds of a person. */
export function PersonFacts({ person }: { readonly person: Person }) {
  const { t, language } = useT()
  const dates = useDateWords()
  const text = (value: string) => (value === '' ? '' : <ContentText className="prose">{value}</ContentText>)
  return (
    <>
      <h2>{t('people.about')}</h2>
      <FactList
        facts={[
          { label: t('people.role'), value: text(person.role) },
          { label: t('people.pseudonym'), value: text(person.pseudonym) },
          { label: t('people.capacity'), value: person.capacity === null ? '' : labelOf(capacities, person.capacity, language) },
          { label: t('people.institution'), value: text(person.institution) },
          { label: t('people.country'), value: person.country === null ? '' : countryName(person.country, language) },
          { label: t('people.contacts'), value: text(person.contacts.join('\n')) },
          { label: t('people.sex'), value: person.sex === null ? '' : t(sexKeys[person.sex]) },
          { label: t('people.age'), value: person.ageGroup === null ? '' : t(ageKeys[person.ageGroup]) },
          { label: t('people.note'), value: text(person.note) },
        ]}
      />
      <p className="quiet">
        {t('people.changedBy', { name: isolate(person.changedBy), when: isolate(dates.instant(person.changedAt)) })}
      </p>
    </>
  )
}
