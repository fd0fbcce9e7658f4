import { useState } from 'react'
import { Link } from 'react-router'
import type { Recipient } from '../../../shared/domain/recipient.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Tag } from '../../ui/tag.tsx'
import { todayHere, useDateWords } from '../../view/date-words.ts'
import { isolated } from '../../view/isolated.ts'
import { type ActionItem, actionItems } from './action-items.ts'
import { casesLookedAt, type Looked } from './use-overview.ts'

/** How many are shown at first. */
const first = 8

/** What waits for somebody, each with the place where it is done. */
export function ActionList({ looked, recipients }: { readonly looked: Looked; readonly recipients: readonly Recipient[] }) {
  const { t } = useT()
  const [isAll, setAll] = useState(false)
  const items = actionItems(looked.cases, recipients, todayHere())
  const shown = isAll ? items : items.slice(0, first)
  return (
    <section className="section">
      <h2>{t('overview.action')}</h2>
      {items.length === 0 ? <p className="muted">{t('overview.nothing')}</p> : null}
      {items.length === 0 ? null : (
        <table className="table-plain" aria-label={t('overview.action')}>
          <tbody>
            {shown.map((item) => (
              <ActionRow key={JSON.stringify(item)} item={item} />
            ))}
          </tbody>
        </table>
      )}
      {items.length > shown.length ? (
        <div className="actions">
          <Button onPress={() => setAll(true)}>{t('overview.more', { count: items.length - shown.length })}</Button>
        </div>
      ) : null}
      {looked.totalCases > casesLookedAt ? <p className="quiet">{t('overview.onlyNewest', { count: casesLookedAt })}</p> : null}
    </section>
  )
}

function ActionRow({ item }: { readonly item: ActionItem }) {
  const { tag, text, to, reference } = useActionWords(item)
  return (
    <tr>
      <td>
        <Tag meaning="warn">{tag}</Tag>
      </td>
      <td>
        <Link to={to}>{text}</Link>
      </td>
      <td className="quiet">
        <bdi dir="ltr" className="nowrap">
          {reference}
        </bdi>
      </td>
    </tr>
  )
}

function useActionWords(item: ActionItem) {
  const { t } = useT()
  const dates = useDateWords()
  switch (item.kind) {
    case 'not-looked':
      return {
        tag: t('overview.tagPeople'),
        text: t('overview.notLooked', { count: item.count }),
        to: `/cases/${item.caseId}/evidence`,
        reference: item.reference,
      }
    case 'not-verified':
      return {
        tag: t('overview.tagKeys'),
        text: t('overview.notVerified', { name: isolated(item.name) }),
        to: `/recipients/${item.recipientId}`,
        reference: '',
      }
    case 'consent-ends':
    case 'consent-ended': {
      const facts = { person: isolated(item.person), recipient: isolated(item.recipient), date: dates.day(item.day) }
      return {
        tag: t('overview.tagConsent'),
        text: item.kind === 'consent-ends' ? t('overview.consentEnds', facts) : t('overview.consentEnded', facts),
        to: `/cases/${item.caseId}/consent`,
        reference: item.reference,
      }
    }
    case 'consent-missing':
      return {
        tag: t('overview.tagConsent'),
        text: t('overview.consentMissing', { count: item.count }),
        to: `/cases/${item.caseId}/consent`,
        reference: item.reference,
      }
    default:
      return item satisfies never
  }
}
