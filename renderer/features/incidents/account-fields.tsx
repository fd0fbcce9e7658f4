import { useFieldArray, useWatch } from 'react-hook-form'
import { translationStatuses } from '../../../shared/domain/incident.ts'
import { useT } from '../../i18n.ts'
import { RowList } from '../../ui/row-list.tsx'
import { directionOf } from '../../view/language-direction.ts'
import { codeOptions, codeWords } from './code-words.ts'
import { LanguageAt, SelectAt, TextAt } from './field-at.tsx'
import { emptyTranslation, type IncidentControl } from './incident-draft.ts'
import { NarrativeText } from './narrative-text.tsx'

type Props = { readonly control: IncidentControl }

/** The account in its original language, and its translations beside it. */
export function AccountFields({ control }: Props) {
  const { t } = useT()
  const language = useWatch({ control, name: 'narrativeLanguage' })
  return (
    <>
      <LanguageAt control={control} name="narrativeLanguage" label={t('incidents.narrativeLanguage')} />
      <TextAt
        control={control}
        name="narrative"
        label={t('incidents.narrative')}
        description={t('incidents.narrativeHint')}
        isMultiline
        rows={10}
        lang={language === 'und' ? undefined : language}
        dir={directionOf(language)}
      />
      <p className="field-description">{t('incidents.translationsHint')}</p>
      <Translations control={control} />
    </>
  )
}

function Translations({ control }: Props) {
  const { t } = useT()
  const { fields, append, remove } = useFieldArray({ control, name: 'translations' })
  return (
    <RowList
      rowKeys={fields.map(({ id }) => id)}
      title={(number) => t('incidents.translation', { number })}
      removeLabel={(number) => t('incidents.removeTranslation', { number })}
      onRemove={remove}
      add={[{ label: t('incidents.addTranslation'), onPress: () => append({ ...emptyTranslation }, { shouldFocus: false }) }]}
    >
      {(index) => <TranslationRow control={control} index={index} />}
    </RowList>
  )
}

function TranslationRow({ control, index }: Props & { readonly index: number }) {
  const { t } = useT()
  const [narrative, narrativeLanguage, language] = useWatch({
    control,
    name: ['narrative', 'narrativeLanguage', `translations.${index}.language`],
  })
  return (
    <>
      <div className="columns">
        <LanguageAt control={control} name={`translations.${index}.language`} label={t('incidents.translationLanguage')} />
        <TextAt control={control} name={`translations.${index}.translator`} label={t('incidents.translator')} />
        <SelectAt
          control={control}
          name={`translations.${index}.status`}
          label={t('incidents.translationStatus')}
          options={codeOptions(translationStatuses, codeWords.translationStatus, t)}
        />
      </div>
      <div className="side-by-side">
        <div className="field">
          <span className="field-label">{t('incidents.original')}</span>
          <div className="original">
            {narrative === '' ? (
              <span className="quiet">{t('incidents.originalEmpty')}</span>
            ) : (
              <NarrativeText language={narrativeLanguage}>{narrative}</NarrativeText>
            )}
          </div>
        </div>
        <TextAt
          control={control}
          name={`translations.${index}.text`}
          label={t('incidents.translationText')}
          isMultiline
          rows={10}
          lang={language === 'und' ? undefined : language}
          dir={directionOf(language)}
          isRequired
        />
      </div>
    </>
  )
}
