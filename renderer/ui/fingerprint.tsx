type Props = {
  /** A fingerprint in hexadecimal, with or without groups, or as `ssh-keygen -l` prints it. */
  readonly value: string
  readonly label?: string | undefined
}

/** A fingerprint in groups of four, to be read aloud; always from left to right. */
export function Fingerprint({ value, label }: Props) {
  const text = /^[0-9a-f\s]+$/i.test(value) ? inGroups(value.replace(/\s/g, '')) : value
  return (
    <bdi dir="ltr" className="fingerprint" {...(label ? { title: label } : {})}>
      {text}
    </bdi>
  )
}

function inGroups(hex: string): string {
  return (hex.match(/.{1,4}/g) ?? []).join(' ')
}
