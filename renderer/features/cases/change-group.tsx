import type { Change } from '../../../shared/contract/history.ts'
import { useT } from '../../i18n.ts'
import { ContentText } from '../../ui/content-text.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { Tag } from '../../ui/tag.tsx'
import { useDateWords } from '../../view/date-words.ts'
import { hiddenFields } from './field-keys.ts'
import { type ChangeGroup, saysSomething } from './group-changes.ts'
import { useChangeWords } from './use-change-words.ts'

type Props = {
  readonly group: ChangeGroup
  /** What the record is called, where the history says so; empty otherwise. */
  readonly name: string
}

/** What one person changed in one record at one moment: the values of a new record, or before and after. */
export function ChangeGroupView({ group, name }: Props) {
  const { t } = useT()
  const dates = useDateWords()
  const words = useChangeWords()
  const shown = group.changes.filter(({ table, field }) => !hiddenFields.has(`${table}.${field}`))
  return (
    <li className="change">
      <div className="row">
        <h2 className="change-title">
          {words.record(group.table)}
          {name === '' ? null : (
            <>
              {': '}
              <ContentText>{name}</ContentText>
            </>
          )}
        </h2>
        {group.isNew ? <Tag meaning="accent">{t('cases.historyMade')}</Tag> : null}
        <span className="quiet number grow">
          {dates.instant(group.at)} · <ContentText>{group.user}</ContentText>
        </span>
      </div>
      {group.isNew ? <NewRecord changes={shown} /> : <ChangeTable changes={shown} />}
    </li>
  )
}

function NewRecord({ changes }: { readonly changes: readonly Change[] }) {
  const { t } = useT()
  const words = useChangeWords()
  return (
    <details>
      <summary>{t('cases.historyShowNew')}</summary>
      <FactList
        facts={changes
          .filter((change) => saysSomething(change.new))
          .map((change) => ({
            key: change.field,
            label: words.field(change),
            value: <Value change={change} json={change.new} />,
          }))}
      />
    </details>
  )
}

function ChangeTable({ changes }: { readonly changes: readonly Change[] }) {
  const { t } = useT()
  const words = useChangeWords()
  return (
    <table className="table-plain change-table">
      <thead>
        <tr>
          <th scope="col">{t('cases.historyWhat')}</th>
          <th scope="col">{t('cases.historyOld')}</th>
          <th scope="col">{t('cases.historyNew')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={change.field}>
            <th scope="row">{words.field(change)}</th>
            <td className="muted">
              <Value change={change} json={change.old} />
            </td>
            <td>
              <Value change={change} json={change.new} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Value({ change, json }: { readonly change: Change; readonly json: string | null }) {
  const words = useChangeWords()
  return (
    <span className="prose">
      <ContentText>{words.value(change, json)}</ContentText>
    </span>
  )
}
