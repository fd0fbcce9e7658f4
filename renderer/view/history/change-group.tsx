import type { ReactNode } from 'react'
import { useT } from '../../i18n.ts'
import { ContentText } from '../../ui/content-text.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { Tag } from '../../ui/tag.tsx'
import { useDateWords } from '../date-words.ts'
import { ChangeTable, useFieldLabel } from './change-table.tsx'
import { hiddenFields, recordKey } from './field-words.ts'
import { type ChangeGroup, saysSomething, valueIn } from './group-changes.ts'
import { useReasonWords } from './use-reason-words.ts'
import { useValueWords } from './use-value-words.ts'

type Props = {
  readonly group: ChangeGroup
  /** What records are called, by id. */
  readonly names: ReadonlyMap<string, string>
  /** The kind of the one record whose history this is part of: its name need not stand before each change; null of a whole case. */
  readonly kind?: string | null
  /** What can be done with this change. */
  readonly actions?: ReactNode
}

/** What one person changed in one record at one moment: the values of a new record, or before and after. */
export function ChangeGroupView({ group, names, kind = null, actions }: Props) {
  const { t } = useT()
  const dates = useDateWords()
  const reasonWords = useReasonWords()
  const moment = (
    <>
      {dates.instant(group.at)} · <ContentText>{group.user}</ContentText>
    </>
  )
  return (
    <li className="change">
      <div className="row">
        <h3 className="change-title">{group.table === kind ? moment : <RecordName group={group} names={names} />}</h3>
        {group.isNew ? <Tag meaning="accent">{t('history.made')}</Tag> : null}
        {group.moved === null ? null : (
          <Tag meaning={group.moved === 'deleted' ? 'warn' : 'good'}>{t(`history.${group.moved}`)}</Tag>
        )}
        <span className="quiet number grow">{group.table === kind ? null : moment}</span>
        {actions}
      </div>
      {group.reason === null ? null : <p className="muted">{reasonWords(group.reason)}</p>}
      <Values group={group} names={names} />
    </li>
  )
}

function RecordName({ group, names }: Pick<Props, 'group' | 'names'>) {
  const { t } = useT()
  const key = recordKey(group.table)
  const name = names.get(group.recordId) ?? ''
  return (
    <>
      {key === null ? group.table : t(key)}
      {name === '' ? null : (
        <>
          {': '}
          <ContentText>{name}</ContentText>
        </>
      )}
    </>
  )
}

function Values({ group, names }: Pick<Props, 'group' | 'names'>) {
  const changes = group.changes.filter(({ table, field }) => !hiddenFields.has(`${table}.${field}`))
  if (group.moved !== null) return null
  return group.isNew ? <NewValues changes={changes} names={names} /> : <ChangeTable changes={changes} names={names} />
}

function NewValues({ changes, names }: { readonly changes: ChangeGroup['changes']; readonly names: Props['names'] }) {
  const { t } = useT()
  const label = useFieldLabel()
  const words = useValueWords(names)
  return (
    <details>
      <summary>{t('history.showNew')}</summary>
      <FactList
        facts={changes
          .filter((change) => saysSomething(change.new))
          .map((change) => ({
            key: change.field,
            label: label(change),
            value: (
              <span className="prose">
                <ContentText>{words(`${change.table}.${change.field}`, valueIn(change.new))}</ContentText>
              </span>
            ),
          }))}
      />
    </details>
  )
}
