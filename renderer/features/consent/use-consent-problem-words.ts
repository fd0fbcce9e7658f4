import { useT } from '../../i18n.ts'
import type { ConsentWords } from './consent-draft.ts'
import type { HarmWords } from './harm-draft.ts'

/** What may be wrong with a decision, in words. */
export function useConsentProblemWords(): ConsentWords {
  const { t } = useT()
  return {
    level: t('consent.errorLevel'),
    day: t('consent.errorDay'),
    future: t('consent.errorFuture'),
    giver: t('consent.errorGiver'),
    review: t('consent.errorReview'),
    reviewBefore: t('consent.errorReviewBefore'),
    other: t('ui.notAccepted'),
  }
}

/** What may be wrong with an assessment, in words. */
export function useHarmProblemWords(): HarmWords {
  const { t } = useT()
  return {
    decision: t('consent.errorHarm'),
    assessor: t('consent.errorAssessor'),
    day: t('consent.errorDay'),
    future: t('consent.errorFuture'),
    review: t('consent.errorReview'),
    reviewBefore: t('consent.errorReviewBefore'),
    other: t('ui.notAccepted'),
  }
}
