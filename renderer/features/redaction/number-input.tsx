import { useEffect, useState } from 'react'
import { TextField } from '../../ui/text-field.tsx'

type Props = {
  readonly label: string
  readonly value: number
  /** Called with what was typed once the field is left, or Enter is pressed. */
  readonly onChange: (value: number) => void
}

/** A number with up to two decimals, in Latin digits; the arrow keys up and down change it by one. */
export function NumberInput({ label, value, onChange }: Props) {
  const shown = String(Math.round(value * 100) / 100)
  const [text, setText] = useState(shown)
  useEffect(() => setText(shown), [shown])
  const take = (typed: string) => {
    const number = readNumber(typed)
    if (number === null) setText(shown)
    else if (number !== Number(shown)) onChange(number)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the field inside
    <div
      className="redaction-number"
      onKeyDown={(event) => {
        const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
        if (event.key === 'Enter') take(text)
        if (step === 0) return
        event.preventDefault()
        onChange((readNumber(text) ?? value) + step)
      }}
    >
      <TextField label={label} value={text} onChange={setText} onBlur={() => take(text)} dir="ltr" maxLength={8} />
    </div>
  )
}

/** Null for what is no number. */
export function readNumber(text: string): number | null {
  const plain = text
    .trim()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[,٫]/, '.')
  return /^-?\d{1,4}(\.\d{0,3})?$/.test(plain) ? Number(plain) : null
}
