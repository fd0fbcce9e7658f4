import { useEffect, useState } from 'react'
import { TextField } from '../../ui/text-field.tsx'

type Props = {
  readonly label: string
  /** A share, 0 to 1. */
  readonly value: number
  /** Called with what was typed once the field is left. */
  readonly onChange: (share: number) => void
}

/** A share of a page in per cent, so that a part of it can be named without a mouse. */
export function PercentField({ label, value, onChange }: Props) {
  const shown = String(Math.round(value * 1000) / 10)
  const [text, setText] = useState(shown)
  useEffect(() => setText(shown), [shown])
  const take = () => {
    const percent = readPercent(text)
    if (percent === null) setText(shown)
    else if (String(percent) !== shown) onChange(percent / 100)
  }
  return <TextField label={label} value={text} onChange={setText} onBlur={take} dir="ltr" inputMode="numeric" maxLength={6} />
}

/** 0 to 100, with a decimal; null for what is none. */
export function readPercent(text: string): number | null {
  const plain = text
    .trim()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[,٫]/, '.')
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(plain)) return null
  const percent = Number(plain)
  return percent <= 100 ? percent : null
}
