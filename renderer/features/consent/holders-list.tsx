import { Link } from 'react-router'
import type { HolderToTell } from '../../../shared/domain/consent.ts'
import { useT } from '../../i18n.ts'
import { ContentText } from '../../ui/content-text.tsx'
import { useDateWords } from '../../view/date-words.ts'

/** Who holds data of a person, with the bundles in which they got them. */
export function HoldersList({ holders }: { readonly holders: readonly HolderToTell[] }) {
  const { t } = useT()
  const dates = useDateWords()
  return (
    <ul className="stack stack-tight">
      {holders.map(({ recipientId, name, bundles }) => (
        <li key={recipientId}>
          <Link to={`/recipients/${recipientId}`}>
            <ContentText>{name}</ContentText>
          </Link>
          <div className="quiet">
            {bundles.map(({ bundleId, caseReference, createdAt }) => (
              <div key={bundleId}>
                {t('consent.heldIn')} <bdi dir="ltr">{caseReference}</bdi>, {dates.instant(createdAt)}
              </div>
            ))}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** The same as text, to paste into a letter or a list of things to do. */
export function useHoldersText(): (person: string, holders: readonly HolderToTell[]) => string {
  const { t } = useT()
  const dates = useDateWords()
  return (person, holders) =>
    [
      t('consent.tellTitle', { person }),
      ...holders.flatMap(({ name, bundles }) => [
        `- ${name}`,
        ...bundles.map(({ caseReference, createdAt }) => `  ${caseReference}, ${dates.instant(createdAt)}`),
      ]),
    ].join('\n')
}
