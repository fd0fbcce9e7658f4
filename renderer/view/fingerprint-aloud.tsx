type Props = {
  /** Hexadecimal, in groups or not. */
  readonly value: string
  readonly label: string
}

/** A fingerprint large and in groups of four, four to a line, to be read aloud; always from left to right. */
export function FingerprintAloud({ value, label }: Props) {
  const groups = value.replace(/\s/g, '').match(/.{1,4}/g) ?? []
  return (
    <figure aria-label={label}>
      <div dir="ltr" className="fingerprint-aloud">
        {groups.map((group, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same group may come twice, and places do not move
          <span key={place}>{`${group} `}</span>
        ))}
      </div>
    </figure>
  )
}
