import type { SdgFigures } from '../../../shared/domain/sdg.ts'
import type { Translate } from '../../../shared/i18n/translator.ts'

export type SdgRow = {
  readonly key: string
  readonly label: string
  readonly verified: number
  readonly others: number
  readonly isTotal: boolean
}

/** Every figure of the indicator as a row of one table, each with the words of what it is counted by. */
export function sdgRows(figures: SdgFigures, t: Translate): readonly SdgRow[] {
  const row = (key: string, label: string, counts: { readonly verified: number; readonly others: number }, isTotal = false) => ({
    key,
    label,
    verified: counts.verified,
    others: counts.others,
    isTotal,
  })
  return [
    ...figures.byCategory.map((one) =>
      row(one.category, `${t('figures.sdgByCategory')}: ${t(`figures.sdgCategory.${one.category}`)}`, one),
    ),
    ...figures.bySex.map((one) => row(one.sex, `${t('figures.sdgBySex')}: ${t(`figures.sex.${one.sex}`)}`, one)),
    ...figures.byState.map((one) => row(one.state, `${t('figures.sdgByState')}: ${t(`figures.state.${one.state}`)}`, one)),
    row('total', t('figures.sdgTotal'), figures.total, true),
    row('unregistered', t('figures.sdgUnregistered'), figures.unregistered),
    row('uncertain', t('figures.sdgUncertain'), figures.uncertainDate),
  ].map((one, place) => ({ ...one, key: `${one.key} ${place}` }))
}
