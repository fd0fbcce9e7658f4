import { type Language, languages } from '../../shared/i18n/language.ts'

/** The language of the words: `--language` where it is given, else that of the system, else English. */
export function languageFrom(words: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const at = words.indexOf('--language')
  const given = at >= 0 ? words[at + 1] : words.find((word) => word.startsWith('--language='))?.slice('--language='.length)
  const system = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return known(given) ?? known(system.slice(0, 2).toLowerCase()) ?? 'en'
}

function known(code: string | undefined): Language | undefined {
  return languages.find((language) => language === code)
}
