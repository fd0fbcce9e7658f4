import { useState } from 'react'
import { Link } from 'react-router'
import type { Action, ActionKind } from '../../../shared/domain/action.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { useDateWords } from '../../view/date-words.ts'
import { QueryView } from '../../view/query-view.tsx'
import { useNumberWords } from '../../view/use-number-words.ts'
import { actionWords } from './action-words.ts'
import { useActions } from './use-overview.ts'

/** How many of each kind are shown at first, and when more are asked for. */
const few = 3
const many = 50

type Shown = Action & { readonly kind: Exclude<ActionKind, 'draft'> }

/** What waits for somebody, kind by kind, each with the place where it is done. Drafts have a list of their own. */
export function ActionList() {
  const { t } = useT()
  const [each, setEach] = useState(few)
  const actions = useActions(each)
  return (
    <section className="section">
      <h2>{t('overview.action')}</h2>
      <QueryView query={actions}>
        {(all) => {
          const shown = all.filter((action): action is Shown => action.kind !== 'draft')
          if (shown.length === 0) return <p className="muted">{t('overview.nothing')}</p>
          return (
            <>
              <table className="table-plain actions-table" aria-label={t('overview.action')}>
                {shown.map((action) => (
                  <ActionGroup key={action.kind} action={action} />
                ))}
              </table>
              {each === few && shown.some(({ count, first, kind }) => kind !== 'not-looked' && count > first.length) ? (
                <div className="actions">
                  <Button onPress={() => setEach(many)}>{t('overview.showMore')}</Button>
                </div>
              ) : null}
            </>
          )
        }}
      </QueryView>
    </section>
  )
}

function ActionGroup({ action: { kind, count, first } }: { readonly action: Shown }) {
  const { t } = useT()
  const number = useNumberWords()
  const dates = useDateWords()
  const hidden = kind === 'not-looked' ? 0 : count - first.length
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={2}>
          {t('overview.kindCount', { kind: t(`overview.kind.${kind}`), number: number(count) })}
        </th>
      </tr>
      {first.map((item) => {
        const { text, to } = actionWords(kind, item, { t, day: dates.day })
        return (
          <tr key={`${item.id} ${item.also} ${item.day}`}>
            <td>
              <Link to={to}>{text}</Link>
            </td>
            <td className="quiet">
              <bdi dir="ltr" className="nowrap">
                {item.reference}
              </bdi>
            </td>
          </tr>
        )
      })}
      {hidden > 0 ? (
        <tr>
          <td colSpan={2} className="quiet">
            {t('overview.more', { count: hidden })}
          </td>
        </tr>
      ) : null}
    </tbody>
  )
}
