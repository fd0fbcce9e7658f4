import * as v from 'valibot'
import { languages } from '../i18n/language.ts'
import { cleanLine, cleanText } from './clean-text.ts'

/** Field schemas that several records share. Limits are generous: they stop mistakes and hostile input, not lawyers. */

/** UUID, version 7 (RFC 9562), lower case. */
export const Id = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/))

/** A moment: ISO 8601, UTC, milliseconds. */
export const Instant = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/))

/** A calendar day without a zone: `YYYY-MM-DD`, a day that exists. */
export const Day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/), v.check(isRealDay))

/** Characters that a title, a line and a text may have, as typed and as stored. */
export const textLimits = { title: 300, line: 1_000, text: 1_000_000 } as const

/** One line that must say something, as {@link cleanLine} leaves it. */
export const Title = v.pipe(v.string(), v.transform(cleanLine), v.minLength(1), v.maxLength(textLimits.title))

/** One line that may be empty, as {@link cleanLine} leaves it. */
export const Line = v.pipe(v.string(), v.transform(cleanLine), v.maxLength(textLimits.line))

/** Text of several paragraphs, in any language, as {@link cleanText} leaves it. */
export const Text = v.pipe(v.string(), v.transform(cleanText), v.maxLength(textLimits.text))

/** A language of content: BCP 47, or `und` where it is not known. */
export const ContentLanguage = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/))

/** A language of the interface and of reports. */
export const InterfaceLanguage = v.picklist(languages)

/** ISO 3166-1 alpha-2, or a user-assigned code (XA to XZ, as in the sample). */
export const Country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))

/** SHA-256 in lower-case hexadecimal. */
export const Sha256Hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

/** A path on this machine, as the host's dialog gives it. Hostile until the file system has been asked. */
export const Path = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(32_000),
  v.check((path) => !path.includes('\0')),
)

/** A count or a size in bytes. */
export const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** Which part of a list is wanted. */
export const Page = { offset: v.optional(Count, 0), limit: v.optional(v.pipe(Count, v.maxValue(1_000)), 200) }

/** A list inside a record: at most 200 entries. */
export const few = <const S extends v.GenericSchema>(entry: S) => v.pipe(v.array(entry), v.maxLength(200))

/**
 * How a list is ordered: by one of the columns that the list knows, the first of them where nothing is asked. The id
 * decides between equal rows.
 */
export const sortBy = <const T extends readonly [string, ...string[]]>(columns: T, descending = true) =>
  v.optional(v.strictObject({ by: v.picklist(columns), descending: v.optional(v.boolean(), false) }), {
    by: columns[0],
    descending,
  })

/** Who made and last changed a record, and its version, which a change must name so that nobody overwrites unseen work. */
export const Stamp = {
  createdAt: Instant,
  createdBy: v.string(),
  changedAt: Instant,
  changedBy: v.string(),
  version: v.pipe(Count, v.minValue(1)),
}

function isRealDay(day: string): boolean {
  const parsed = new Date(`${day}T00:00:00.000Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day)
}
