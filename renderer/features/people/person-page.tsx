import { Link, useNavigate, useParams } from 'react-router'
import type { Person } from '../../../shared/domain/person.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { ContentText } from '../../ui/content-text.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ClassificationTag } from '../../view/classification-tag.tsx'
import { DeleteButton } from '../../view/delete-button.tsx'
import { HistoryButton } from '../../view/history/history-button.tsx'
import { QueryView } from '../../view/query-view.tsx'
import { useOpenedBy } from '../../view/use-opened-by.ts'
import { PersonCases } from './person-cases.tsx'
import { PersonConsents } from './person-consents.tsx'
import { PersonDialog } from './person-dialog.tsx'
import { PersonFacts } from './person-facts.tsx'
import { PersonHarm } from './person-harm.tsx'
import { kindKeys } from './person-words.ts'
import { usePerson } from './use-people.ts'

/** Everything about one person or organisation, across all cases: `/people/:personId`. */
export function PersonPage() {
  const { personId = '' } = useParams()
  const query = usePerson(personId)
  return <QueryView query={query}>{(person) => <Parts key={person.id} person={person} />}</QueryView>
}

function Parts({ person }: { readonly person: Person }) {
  const { t } = useT()
  const [isEditing, setEditing] = useOpenedBy('edit')
  const navigate = useNavigate()
  const before = (
    <>
      <Link to="/people">{t('people.title')}</Link>
      <span>{person.isOwnInstitution ? t('people.ownInstitution') : t(kindKeys[person.kind])}</span>
      <ClassificationTag code={person.classification} />
    </>
  )
  const actions = (
    <>
      <Button icon="print" onPress={() => window.print()}>
        {t('people.print')}
      </Button>
      <HistoryButton kind="person" id={person.id} name={person.displayName} />
      <DeleteButton kind="person" id={person.id} onDeleted={() => void navigate('/people')} />
      <Button icon="edit" kind="primary" onPress={() => setEditing(true)}>
        {t(person.kind === 'person' ? 'people.edit' : 'people.editOrganisation')}
      </Button>
    </>
  )
  return (
    <>
      <PageHeader
        title={<ContentText>{person.displayName}</ContentText>}
        before={before}
        after={person.otherNames.length === 0 ? null : <ContentText>{person.otherNames.join(' · ')}</ContentText>}
        actions={actions}
      />
      <div className="page-body">
        <div className="split">
          <div className="stack">
            <PersonCases personId={person.id} />
            <PersonConsents person={person} />
            <PersonHarm person={person} />
          </div>
          <aside className="split-side" aria-label={t('people.about')}>
            <PersonFacts person={person} />
          </aside>
        </div>
      </div>
      {isEditing ? <PersonDialog person={person} onClose={() => setEditing(false)} /> : null}
    </>
  )
}
