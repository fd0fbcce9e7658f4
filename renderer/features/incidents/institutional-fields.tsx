import { useFieldArray, useWatch } from 'react-hook-form'
import { amountKinds, instruments } from '../../../shared/domain/incident.ts'
import { readAmount } from '../../../shared/domain/read-amount.ts'
import { useT } from '../../i18n.ts'
import { RowList } from '../../ui/row-list.tsx'
import { amountWords } from './amount-words.ts'
import { codeOptions, codeWords } from './code-words.ts'
import { DateAt, SelectAt, TextAt } from './field-at.tsx'
import { emptyAmount, emptyInstitutionalAct, type IncidentControl } from './incident-draft.ts'

type Props = { readonly control: IncidentControl }
type RowProps = Props & { readonly index: number }

/** The papers behind an act against the institution: laws, decrees, budget lines, steps of appointment and dismissal. */
export function InstitutionalFields({ control }: Props) {
  const { t } = useT()
  const { fields, append, remove } = useFieldArray({ control, name: 'institutionalActs' })
  return (
    <RowList
      rowKeys={fields.map(({ id }) => id)}
      title={(number) => t('incidents.institutionalRow', { number })}
      removeLabel={(number) => t('incidents.removeInstitutional', { number })}
      onRemove={remove}
      add={[
        {
          label: t('incidents.addInstitutional'),
          onPress: () => append({ ...emptyInstitutionalAct, amounts: [] }, { shouldFocus: false }),
        },
      ]}
    >
      {(index) => <ActRow control={control} index={index} />}
    </RowList>
  )
}

function ActRow({ control, index }: RowProps) {
  const { t } = useT()
  const at = `institutionalActs.${index}` as const
  return (
    <>
      <div className="columns">
        <SelectAt
          control={control}
          name={`${at}.instrument`}
          label={t('incidents.instrument')}
          options={codeOptions(instruments, codeWords.instrument, t)}
          isRequired
        />
        <TextAt
          control={control}
          name={`${at}.reference`}
          label={t('incidents.reference')}
          description={t('incidents.referenceHint')}
        />
      </div>
      <DateAt control={control} name={`${at}.date`} label={t('incidents.actDate')} />
      <TextAt control={control} name={`${at}.step`} label={t('incidents.step')} description={t('incidents.stepHint')} />
      <DateAt
        control={control}
        name={`${at}.deadline`}
        label={t('incidents.deadline')}
        hint={t('incidents.deadlineHint')}
        isDay
      />
      <TextAt
        control={control}
        name={`${at}.principles`}
        label={t('incidents.principles')}
        description={t('incidents.principlesHint')}
      />
      <h4>{t('incidents.amounts')}</h4>
      <Amounts control={control} index={index} />
    </>
  )
}

function Amounts({ control, index }: RowProps) {
  const { t } = useT()
  const { fields, append, remove } = useFieldArray({ control, name: `institutionalActs.${index}.amounts` })
  const amounts = useWatch({ control, name: `institutionalActs.${index}.amounts` })
  const last = amounts.at(-1)
  return (
    <RowList
      isTight
      rowKeys={fields.map(({ id }) => id)}
      title={(number) => t('incidents.amountNumber', { label: t('incidents.amount'), number })}
      removeLabel={(number) => t('incidents.removeAmount', { number })}
      onRemove={remove}
      add={[
        {
          label: t('incidents.addAmount'),
          // One budget has one currency, as a rule.
          onPress: () =>
            append({ ...emptyAmount, currency: last?.currency ?? '', kind: last?.kind ?? 'allocated' }, { shouldFocus: false }),
        },
      ]}
    >
      {(row) => <AmountRow control={control} index={index} row={row} />}
    </RowList>
  )
}

function AmountRow({ control, index, row }: RowProps & { readonly row: number }) {
  const { t, language } = useT()
  const at = `institutionalActs.${index}.amounts.${row}` as const
  const typed = useWatch({ control, name: at })
  const amount = readAmount(typed?.amount ?? '', language)
  return (
    <>
      <TextAt control={control} name={`${at}.year`} label={t('incidents.year')} inputMode="numeric" maxLength={10} isRequired />
      <SelectAt
        control={control}
        name={`${at}.kind`}
        label={t('incidents.amountKind')}
        options={codeOptions(amountKinds, codeWords.amountKind, t)}
      />
      <TextAt
        control={control}
        name={`${at}.amount`}
        label={t('incidents.amount')}
        description={amount === null ? undefined : amountWords(amount, typed?.currency ?? '', language)}
        maxLength={40}
        isRequired
      />
      <TextAt control={control} name={`${at}.currency`} label={t('incidents.currency')} dir="ltr" maxLength={3} isRequired />
    </>
  )
}
