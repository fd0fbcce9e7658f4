import type { EvidenceFilter } from '../../../shared/domain/evidence.ts'
import { evidenceTypes } from '../../../shared/vocabulary/evidence-types.ts'
import { useT } from '../../i18n.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { CheckboxList } from '../../ui/checkbox-list.tsx'
import { FilterMenu } from '../../ui/filter-menu.tsx'
import { FilterSelect } from '../../view/filter-select.tsx'
import { optionsOf } from '../../view/options.ts'
import { offeredStates, triageLooks } from '../../view/triage/triage-words.ts'
import { useEvidenceTags } from './evidence-tag-field.tsx'

type Props = {
  readonly caseId: string | null
  readonly filter: EvidenceFilter
  readonly onChange: (filter: EvidenceFilter) => void
}

/** Ways to narrow a list of evidence: by type, by what somebody decided, by tags, by what is there twice. */
export function EvidenceFilters({ caseId, filter, onChange }: Props) {
  const { t, language } = useT()
  const more = [filter.hasCopies, filter.hasNear].filter(Boolean).length
  return (
    <>
      <FilterSelect
        label={t('evidence.colType')}
        options={optionsOf(evidenceTypes, language)}
        value={filter.types[0] ?? null}
        onChange={(type) => onChange({ ...filter, types: type === null ? [] : [type] })}
      />
      <FilterSelect
        label={t('triage.title')}
        options={offeredStates.map((value) => ({ value, label: t(triageLooks[value].words) }))}
        value={filter.triage[0] ?? null}
        onChange={(state) => onChange({ ...filter, triage: state === null ? [] : [state] })}
      />
      <TagMenu caseId={caseId} filter={filter} onChange={onChange} />
      <FilterMenu label={t('triage.more')} count={more} countLabel={t('triage.moreOn', { number: more })}>
        <div className="stack stack-tight">
          <Checkbox isSelected={filter.hasCopies} onChange={(hasCopies) => onChange({ ...filter, hasCopies })}>
            {t('triage.copiesFilter')}
          </Checkbox>
          <Checkbox isSelected={filter.hasNear} onChange={(hasNear) => onChange({ ...filter, hasNear })}>
            {t('triage.nearFilter')}
          </Checkbox>
        </div>
      </FilterMenu>
      <Checkbox isSelected={filter.isUnreviewed} onChange={(isUnreviewed) => onChange({ ...filter, isUnreviewed })}>
        {t('lists.unreviewed')}
      </Checkbox>
    </>
  )
}

function TagMenu({ caseId, filter, onChange }: Props) {
  const { t } = useT()
  const label = t('triage.tags')
  const known = new Set([...filter.tags, ...useEvidenceTags(caseId)])
  const options = [...known].map((tag) => ({ value: tag, label: tag }))
  const count = filter.tags.length
  const search = { label: t('search.findOption'), emptyText: t('search.noOption') }
  return (
    <FilterMenu label={label} count={count} countLabel={t('search.chosen', { label, count })}>
      {options.length === 0 ? (
        <p className="quiet">{t('triage.noTags')}</p>
      ) : (
        <CheckboxList
          label={label}
          groups={[{ label: '', options }]}
          value={filter.tags}
          onChange={(tags) => onChange({ ...filter, tags })}
          {...(options.length > 12 ? { search } : {})}
        />
      )}
    </FilterMenu>
  )
}
