import { type ReactNode, type Ref, useMemo, useState } from 'react'
import type { DateNote } from '../../shared/domain/date-problem.ts'
import { type DateSpan, type DateWithPrecision, withPrecision } from '../../shared/domain/date-with-precision.ts'
import type { ReadDate } from '../../shared/domain/read-date.ts'
import { formatDate, formatSpan } from '../../shared/i18n/format.ts'
import { datePrecision } from '../../shared/vocabulary/date-precision.ts'
import { labelOf } from '../../shared/vocabulary/term.ts'
import { useT } from '../i18n.ts'
import { Button } from '../ui/button.tsx'
import { DateTextField } from '../ui/date-text-field.tsx'
import type { FieldWords } from '../ui/field-parts.tsx'
import { PartSelect } from '../ui/part-select.tsx'
import { isInFuture, readDateText } from './date-text.ts'
import { todayHere } from './date-words.ts'
import { isolate } from './isolate.ts'
import { useDateProblemWords } from './use-date-problem-words.ts'
import { useDelayed } from './use-delayed.ts'

type Props = FieldWords & {
  /** The text as it is typed; {@link readDateText} says what it means. */
  readonly value: string
  readonly onChange: (text: string) => void
  readonly onBlur?: (() => void) | undefined
  /** Whether it may be from one date until another. */
  readonly isSpan?: boolean
  /** Whether only an exact day is an answer, or none at all. */
  readonly isDay?: boolean
  /** How to write it, where that is not as usual. */
  readonly hint?: string
  readonly isRequired?: boolean
  readonly inputRef?: Ref<HTMLInputElement> | undefined
}

/**
 * A date as people know it, typed in one go in any of the four languages: "2 March 2024", "about 2023", "?". Under it
 * stands what was understood; another reading, another precision and "unknown" are one key away.
 */
export function DateField({ value, onChange, onBlur, isSpan = false, isDay = false, error, description, hint, ...rest }: Props) {
  const { t, language } = useT()
  const problemWords = useDateProblemWords()
  const [isFocused, setFocused] = useState(false)
  const [isLeft, setLeft] = useState(false)
  const [typed, setTyped] = useState(value)
  const read = useMemo(() => readDateText(value, language, isSpan), [value, language, isSpan])
  const words = useReadingWords(read)
  const isEmpty = value.trim() === ''
  const said = read === 'no-span' ? t('dates.noSpan') : read.ok ? '' : problemWords(read.problem)
  const wrong = said !== '' && (isEmpty ? error : isLeft && !isFocused ? said : error && said)
  const announced = useDelayed(isEmpty ? '' : said || words.join(' '), 700)
  const take = (span: DateSpan) => onChange(formatSpan(span, language))
  const isUnknown = read !== 'no-span' && read.ok && read.span.start.value === null && read.span.end === null
  const usual = isSpan ? t('dates.hintSpan') : t('dates.hint')
  return (
    <DateTextField
      {...rest}
      value={value}
      onChange={(text) => {
        setTyped(text)
        onChange(text)
      }}
      onFocusChange={(now) => {
        setFocused(now)
        if (now) return
        setLeft(true)
        onBlur?.()
      }}
      description={<Notes description={description} lines={words.length === 0 ? [hint ?? usual] : words} />}
      error={said === '' ? error : wrong || null}
      announcement={isFocused ? announced : ''}
      unknown={
        isDay
          ? null
          : {
              label: t('dates.unknown'),
              isChosen: isUnknown,
              onPress: () => onChange(isUnknown ? typed : t('common.dateUnknown')),
            }
      }
      precision={
        isDay ? null : (
          <PrecisionSelect typed={typed} read={read} isSpan={isSpan} onChoose={(start) => take({ start, end: null })} />
        )
      }
      actions={<OtherReadings read={read} onTake={take} />}
    />
  )
}

/** What is asked for, and under it what was understood, or how to write it. */
function Notes({ description, lines }: { readonly description: ReactNode; readonly lines: readonly string[] }) {
  return (
    <>
      {description ? <span className="date-reading">{description}</span> : null}
      {lines.map((line) => (
        <span key={line} className="date-reading">
          {line}
        </span>
      ))}
    </>
  )
}

type Read = ReadDate | 'no-span'

/** What was understood, and what else is to say about it, line by line; none where nothing was understood. */
function useReadingWords(read: Read): readonly string[] {
  const { t, language } = useT()
  if (read === 'no-span' || !read.ok) return []
  const { start, end } = read.span
  const show = (date: DateWithPrecision) => isolate(formatDate(date, language))
  const known = (date: DateWithPrecision) => labelOf(datePrecision, date.precision, language)
  const understood =
    end === null
      ? t('dates.understood', { date: show(start), precision: known(start) })
      : t('dates.understoodSpan', {
          start: show(start),
          startPrecision: known(start),
          end: show(end),
          endPrecision: known(end),
        })
  const otherwise = read.otherwise === null ? '' : isolate(formatSpan(read.otherwise, language))
  const notes: Readonly<Record<DateNote, string>> = {
    'day-first': t('dates.dayFirst', { date: otherwise }),
    'part-lost': t('dates.partLost'),
    'open-end': t('dates.openEnd'),
  }
  return [
    understood,
    ...read.notes.map((note) => notes[note]),
    ...(isInFuture(read.span, todayHere()) ? [t('dates.future')] : []),
  ]
}

/** Buttons that take what else the text may mean. */
function OtherReadings({ read, onTake }: { readonly read: Read; readonly onTake: (span: DateSpan) => void }) {
  const { t, language } = useT()
  if (read === 'no-span') return null
  const others = read.ok ? [read.otherwise] : read.problem.code === 'year-short' ? read.problem.candidates : []
  const found = others.filter((other) => other !== null)
  return found.map((other) => {
    const date = formatSpan(other, language)
    return (
      <Button key={date} onPress={() => onTake(other)}>
        {t('dates.instead', { date: isolate(date) })}
      </Button>
    )
  })
}

type PrecisionProps = {
  /** What was typed last: choosing a lesser precision can be taken back. */
  readonly typed: string
  readonly read: Read
  readonly isSpan: boolean
  readonly onChoose: (date: DateWithPrecision) => void
}

/** How precisely the date is known; offers what the text can mean. */
function PrecisionSelect({ typed, read, isSpan, onChoose }: PrecisionProps) {
  const { t, language } = useT()
  const isOne = read !== 'no-span' && read.ok && read.span.end === null && read.span.start.value !== null
  const before = readDateText(typed, language, isSpan)
  if (!isOne) return null
  const source = before !== 'no-span' && before.ok && before.span.end === null ? before.span.start : read.span.start
  const found = datePrecision
    .map(({ code }) => withPrecision(source, code))
    .filter((date) => date !== null && date.value !== null)
  const options = found.map((date) => ({
    value: date?.precision ?? 'unknown',
    label: labelOf(datePrecision, date?.precision ?? 'unknown', language),
  }))
  if (options.length < 2) return null
  return (
    <PartSelect
      part="precision"
      label={t('dates.precision')}
      options={options}
      value={read.span.start.precision}
      onChange={(precision) => {
        const date = withPrecision(source, precision)
        if (date) onChoose(date)
      }}
    />
  )
}
