import { useState } from 'react'
import { type ImportFieldKey, type ImportKind, importField } from '../../../shared/domain/exchange/import-fields.ts'
import type { ImportPlan, ProblemGroup } from '../../../shared/domain/exchange/import-plan.ts'
import { problemWords } from '../../../shared/domain/exchange/problem-words.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { useListWords } from '../../view/list-words.ts'
import { useNumberWords } from '../../view/use-number-words.ts'
import { useFieldWords } from './use-field-words.ts'

type Said = ImportPlan['values'][number]

type Props = {
  readonly kind: ImportKind
  readonly problems: readonly ProblemGroup[]
  /** The user has said what values mean that nobody knew. */
  readonly onMeans: (values: readonly Said[]) => void
}

/** Problems that are listed; more of them is another file. */
const mostShown = 100

/** What is wrong, once for each thing; a value that nobody knows can be given a meaning here. */
export function ProblemTable({ kind, problems, onMeans }: Props) {
  const { t } = useT()
  const [said, setSaid] = useState<readonly Said[]>([])
  return (
    <section className="section" aria-label={t('exchange.problemsTitle')}>
      <h3>{t('exchange.problemsTitle')}</h3>
      <table className="table-plain">
        <thead>
          <tr>
            <th scope="col">{t('exchange.problem')}</th>
            <th scope="col">{t('exchange.howOften')}</th>
            <th scope="col">{t('exchange.inRows')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.slice(0, mostShown).map((problem) => (
            <ProblemRow
              key={`${problem.field}\n${problem.code}\n${problem.text}`}
              kind={kind}
              problem={problem}
              said={said}
              onSay={setSaid}
            />
          ))}
        </tbody>
      </table>
      {said.length > 0 ? (
        <div className="actions">
          <Button onPress={() => onMeans(said)}>{t('exchange.checkAgain')}</Button>
        </div>
      ) : null}
    </section>
  )
}

type RowProps = {
  readonly kind: ImportKind
  readonly problem: ProblemGroup
  readonly said: readonly Said[]
  readonly onSay: (said: readonly Said[]) => void
}

function ProblemRow({ kind, problem, said, onSay }: RowProps) {
  const { t, language } = useT()
  const number = useNumberWords()
  const list = useListWords()
  const { field, code, text, rows, count } = problem
  const named = list(rows.map(number))
  const canMean = code === 'unknown-value' && field !== null && text !== '' && importField(kind, field)?.set !== undefined
  return (
    <tr>
      <td>
        <p>{problemWords(problem, language)}</p>
        {canMean && field !== null ? <Meaning kind={kind} field={field} text={text} said={said} onSay={onSay} /> : null}
      </td>
      <td className="number">{number(count)}</td>
      <td>{rows.length < count ? t('exchange.andMore', { rows: named }) : named}</td>
    </tr>
  )
}

type MeaningProps = Pick<RowProps, 'kind' | 'said' | 'onSay'> & { readonly field: ImportFieldKey; readonly text: string }

const nothing = '-'

function Meaning({ kind, field, text, said, onSay }: MeaningProps) {
  const { t } = useT()
  const words = useFieldWords(kind)
  const isThis = (one: Said) => one.field === field && one.text === text
  return (
    <Select
      label={t('exchange.means', { text: `\u2068${text}\u2069` })}
      options={[{ value: nothing, label: t('exchange.meansNothing') }, ...words.codes(field)]}
      value={said.find(isThis)?.code ?? nothing}
      onChange={(code) => onSay([...said.filter((one) => !isThis(one)), ...(code === nothing ? [] : [{ field, text, code }])])}
    />
  )
}
