import type { Language } from '../../shared/i18n/language.ts'
import type { Option } from '../ui/option.ts'

/** Languages that content is often in; any other code that a record has is kept and named. */
const codes =
  'am ar ay az be bg bm bn bs ca cs de dz el en es fa ff fi fr ha he hi hr hu hy id ig it ja ka kk km ko ku ky lo lt lv mg mk mn ms my ne nl no om pl prs ps pt qu rn ro ru rw sk sl sn so sq sr sv sw ta tg th ti tk tl tpi tr uk ur uz vi wo xh yo zh zu'.split(
    ' ',
  )

/** The name of a language of content; `und` and what nobody can name stay as they are. */
export function contentLanguageName(code: string, language: Language): string {
  return new Intl.DisplayNames(language, { type: 'language', fallback: 'code' }).of(code) ?? code
}

/** Languages of content by name: first "not known", then those of the interface, then the others. */
export function contentLanguageOptions(language: Language, unknownLabel: string, also: string): readonly Option[] {
  const first = ['en', 'fr', 'es', 'ar']
  const others = [...codes, ...(codes.includes(also) || also === 'und' ? [] : [also])].filter((code) => !first.includes(code))
  const compare = new Intl.Collator(language).compare
  const named = (code: string) => ({ value: code, label: contentLanguageName(code, language) })
  return [
    { value: 'und', label: unknownLabel },
    ...first.map(named),
    ...others.map(named).sort((a, b) => compare(a.label, b.label)),
  ]
}
