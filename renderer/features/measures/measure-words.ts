import type { Measure } from '../../../shared/domain/measure.ts'
import type { Meaning } from '../../ui/tag.tsx'

/** Catalogue keys of where a measure stands, in the order in which it goes. */
export const measureStatusKeys = {
  planned: 'measures.statusPlanned',
  asked: 'measures.statusAsked',
  'in-place': 'measures.statusInPlace',
  refused: 'measures.statusRefused',
  ended: 'measures.statusEnded',
} as const satisfies Readonly<Record<Measure['status'], string>>

/** What a status means at a glance. */
export const statusMeanings: Readonly<Record<Measure['status'], Meaning>> = {
  planned: 'plain',
  asked: 'accent',
  'in-place': 'good',
  refused: 'bad',
  ended: 'plain',
}
