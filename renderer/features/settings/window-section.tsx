import { languageNames, languages } from '../../../shared/i18n/language.ts'
import { useT } from '../../i18n.ts'
import { useSettings } from '../../settings.ts'
import { FieldGroup } from '../../ui/field-group.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { Select } from '../../ui/select.tsx'

const themes = ['system', 'light', 'dark'] as const
const idleMinutes = [1, 2, 5, 10, 15, 30, 60] as const

/** Language, colours, and when it locks: at once, and kept on this machine. */
export function WindowSection() {
  const { t, language, setLanguage } = useT()
  const { settings, save } = useSettings()
  const known = idleMinutes.some((minutes) => minutes === settings.idleMinutes)
  const minutes = known ? idleMinutes : [settings.idleMinutes, ...idleMinutes]
  return (
    <FieldGroup title={t('settings.window')}>
      <Select
        label={t('settings.language')}
        options={languages.map((value) => ({ value, label: languageNames[value] }))}
        value={language}
        onChange={setLanguage}
      />
      <RadioGroup
        label={t('settings.theme')}
        options={themes.map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
        value={settings.theme}
        onChange={(theme) => save({ theme })}
        isInline
      />
      <Select
        label={t('settings.idle')}
        options={minutes.map((count) => ({ value: String(count), label: t('settings.idleMinutes', { count }) }))}
        value={String(settings.idleMinutes)}
        onChange={(value) => save({ idleMinutes: Number(value) })}
      />
    </FieldGroup>
  )
}
