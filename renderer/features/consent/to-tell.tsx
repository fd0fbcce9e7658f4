import { useT } from '../../i18n.ts'
import { ContentText } from '../../ui/content-text.tsx'
import { Note } from '../../ui/note.tsx'
import type { CaseGate } from './case-gate.ts'
import { HoldersList } from './holders-list.tsx'
import { useHolders } from './use-consent.ts'
import { withdrawnFrom } from './withdrawn-from.ts'

/** People of a case whose consent is withdrawn while recipients hold data of them: they have to be told. */
export function ToTell({ of }: { readonly of: CaseGate }) {
  const { t } = useT()
  const withdrawn = withdrawnFrom(of.people, of.consents)
  const { of: held } = useHolders(withdrawn.map(({ person }) => person.id))
  const waiting = withdrawn
    .map(({ person, recipientIds }) => ({
      person,
      holders: (held.get(person.id) ?? []).filter(({ recipientId }) => recipientIds.has(recipientId)),
    }))
    .filter(({ holders }) => holders.length > 0)
  if (waiting.length === 0) return null
  return (
    <Note meaning="warn" title={t('consent.toTell')}>
      <p>{t('consent.tellText')}</p>
      <div className="stack">
        {waiting.map(({ person, holders }) => (
          <section key={person.id}>
            <h3>
              <ContentText>{person.displayName}</ContentText>
            </h3>
            <HoldersList holders={holders} />
          </section>
        ))}
      </div>
    </Note>
  )
}
