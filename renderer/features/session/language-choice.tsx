import { languageNames, languages } from '../../../shared/i18n/language.ts'
import { useT } from '../../i18n.ts'
import { Select } from '../../ui/select.tsx'

const options = languages.map((value) => ({ value, label: languageNames[value] }))

/** The language of the window, each named in itself. */
export function LanguageChoice() {
  const { t, language, setLanguage } = useT()
  return <Select label={t('common.language')} options={options} value={language} onChange={setLanguage} />
}
