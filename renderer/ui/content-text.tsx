type Props = {
  readonly children: string
  /** BCP 47 language of the text; left out where it is not known. */
  readonly lang?: string | undefined
  readonly className?: string
}

/** Text of a record in its own language and direction, isolated from the line around it. */
export function ContentText({ children, lang, className }: Props) {
  return (
    <bdi dir="auto" {...(lang && lang !== 'und' ? { lang } : {})} {...(className ? { className } : {})}>
      {children}
    </bdi>
  )
}
