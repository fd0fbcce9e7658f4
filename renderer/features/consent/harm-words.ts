import type { DoNoHarm } from '../../../shared/domain/do-no-harm.ts'
import type { Meaning } from '../../ui/tag.tsx'

/** Catalogue keys of what an assessment decides. */
export const harmKeys = {
  allow: 'consent.harmAllow',
  'allow-redacted': 'consent.harmRedacted',
  block: 'consent.harmBlock',
} as const satisfies Readonly<Record<DoNoHarm['decision'], string>>

/** Catalogue keys of what each decision does to a bundle. */
export const harmHintKeys = {
  allow: 'consent.harmAllowHint',
  'allow-redacted': 'consent.harmRedactedHint',
  block: 'consent.harmBlockHint',
} as const satisfies Readonly<Record<DoNoHarm['decision'], string>>

export const harmMeanings = { allow: 'good', 'allow-redacted': 'warn', block: 'bad' } as const satisfies Readonly<
  Record<DoNoHarm['decision'], Meaning>
>
