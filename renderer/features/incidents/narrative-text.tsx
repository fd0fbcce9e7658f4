import { directionOf } from '../../view/language-direction.ts'

type Props = { readonly children: string; readonly language: string }

/** Paragraphs in their own language and direction, whatever stands around them. */
export function NarrativeText({ children, language }: Props) {
  return (
    <div className="prose narrative" dir={directionOf(language)} {...(language === 'und' ? {} : { lang: language })}>
      {children}
    </div>
  )
}
