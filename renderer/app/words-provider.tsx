import { type ReactNode, useEffect, useMemo } from 'react'
import { directionOf, type Language, languages } from '../../shared/i18n/language.ts'
import { translator } from '../../shared/i18n/translator.ts'
import { WordsContext } from '../i18n.ts'
import { useSettings } from '../settings.ts'
import { UiRoot } from '../ui/ui-root.tsx'

/** Gives everything below the words of the chosen language, and turns the window into its direction. */
export function WordsProvider({ children }: { readonly children: ReactNode }) {
  const { settings, save } = useSettings()
  const language = settings.language ?? languageOfSystem()
  const words = useMemo(
    () => ({ t: translator(language), language, setLanguage: (next: Language) => save({ language: next }) }),
    [language, save],
  )
  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = directionOf(language)
  }, [language])
  return (
    <WordsContext value={words}>
      <UiRoot language={localeOfUi(language)}>{children}</UiRoot>
    </WordsContext>
  )
}

function languageOfSystem(): Language {
  const known = navigator.languages.map((tag) => languages.find((language) => tag.toLowerCase().startsWith(language)))
  return known.find((language) => language !== undefined) ?? 'en'
}

function localeOfUi(language: Language): string {
  return language === 'ar' ? 'ar-u-nu-latn' : language
}
