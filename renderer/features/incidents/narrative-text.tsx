import { directionOfParagraph } from '../../view/language-direction.ts'

type Props = { readonly children: string; readonly language: string }

/** Paragraphs in their own language and direction, whatever stands around them. */
export function NarrativeText({ children, language }: Props) {
  return (
    <div className="prose narrative" {...(language === 'und' ? {} : { lang: language })}>
      {children.split('\n').map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no name of their own, and keep their order
        <p key={index} dir={directionOfParagraph(paragraph, language)}>
          {paragraph === '' ? '\u00a0' : paragraph}
        </p>
      ))}
    </div>
  )
}
