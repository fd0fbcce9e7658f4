import type { ActionItem, ActionKind } from '../../../shared/domain/action.ts'
import type { Translate } from '../../../shared/i18n/translator.ts'
import { isolated } from '../../view/isolated.ts'

type Facts = { readonly t: Translate; readonly day: (day: string) => string }

/** What waits, in words, and the place where it is done. */
export function actionWords(kind: Exclude<ActionKind, 'draft'>, item: ActionItem, { t, day }: Facts) {
  const title = isolated(item.title)
  const date = item.day === null ? '' : day(item.day)
  const inCase = (tab: string) => (item.caseId === null ? '/people' : `/cases/${item.caseId}/${tab}`)
  switch (kind) {
    case 'not-assessed':
      return {
        text: item.also === 'imminent' ? t('overview.imminent', { title }) : t('overview.ongoing', { title }),
        to: inCase(`incidents/${item.id}`),
      }
    case 'deadline':
      return { text: t('overview.deadline', { title, date }), to: inCase(`incidents/${item.id}`) }
    case 'withdrawal-told':
      return {
        text: t('overview.withdrawalTold', { person: title, recipient: isolated(item.also ?? ''), date }),
        to: inCase('consent'),
      }
    case 'consent-ended':
    case 'consent-ends': {
      const facts = { person: title, recipient: isolated(item.also ?? ''), date }
      return {
        text: kind === 'consent-ends' ? t('overview.consentEnds', facts) : t('overview.consentEnded', facts),
        to: inCase('consent'),
      }
    }
    case 'harm-review':
      return { text: t('overview.harmReview', { title, date }), to: inCase('consent') }
    case 'retention-review':
      return { text: t('overview.retentionReview', { title, date }), to: `/cases/${item.id}` }
    case 'consent-missing':
      return { text: t('overview.consentMissing', { person: title }), to: inCase('consent') }
    case 'not-looked':
      return { text: t('overview.notLooked', { count: item.count ?? 0 }), to: inCase('evidence') }
    case 'not-verified':
      return { text: t('overview.notVerified', { name: title }), to: `/recipients/${item.id}` }
    default:
      return kind satisfies never
  }
}
