import { useT } from '../../i18n.ts'
import { ContentText } from '../../ui/content-text.tsx'
import { fieldKey } from './field-words.ts'
import { valueIn } from './group-changes.ts'
import { TextDifference } from './text-difference.tsx'
import { useValueWords } from './use-value-words.ts'

/** A field with two values, as JSON text. */
export type FieldChange = {
  readonly table: string
  readonly field: string
  readonly old: string | null
  readonly new: string | null
}

type Props = { readonly changes: readonly FieldChange[]; readonly names: ReadonlyMap<string, string> }

/** Texts from this length on are shown as one, with what differs. */
const longText = 60

/** Fields with their values before and after; of long texts, what differs word by word. */
export function ChangeTable({ changes, names }: Props) {
  const { t } = useT()
  const label = useFieldLabel()
  const words = useValueWords(names)
  return (
    <table className="table-plain change-table">
      <thead>
        <tr>
          <th scope="col">{t('history.what')}</th>
          <th scope="col">{t('history.old')}</th>
          <th scope="col">{t('history.new')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => {
          const path = `${change.table}.${change.field}`
          const [old, now] = [words(path, valueIn(change.old)), words(path, valueIn(change.new))]
          return (
            <tr key={path}>
              <th scope="row">{label(change)}</th>
              {old.length + now.length > longText && change.old !== null && isText(change) ? (
                <td colSpan={2}>
                  <TextDifference old={textIn(change.old)} now={textIn(change.new)} />
                </td>
              ) : (
                <>
                  <td className="muted prose">
                    <ContentText>{old}</ContentText>
                  </td>
                  <td className="prose">
                    <ContentText>{now}</ContentText>
                  </td>
                </>
              )}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** What a field is called. */
export function useFieldLabel() {
  const { t } = useT()
  return ({ table, field }: Pick<FieldChange, 'table' | 'field'>): string => {
    const key = fieldKey(table, field)
    return key === null ? field : t(key)
  }
}

const textIn = (json: string | null) => {
  const value = valueIn(json)
  return typeof value === 'string' ? value : ''
}

/** Both values are texts that a user wrote: more than one word. */
function isText({ old, new: now }: FieldChange): boolean {
  const values = [valueIn(old), valueIn(now)]
  return (
    values.every((value) => typeof value === 'string' || value === null) && values.some((value) => String(value).includes(' '))
  )
}
