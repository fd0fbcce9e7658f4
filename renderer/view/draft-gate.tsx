import type { ReactNode } from 'react'
import { vaultErrorOf } from '../../shared/errors.ts'
import { useT } from '../i18n.ts'
import { Button } from '../ui/button.tsx'
import { Loading } from '../ui/loading.tsx'
import { Note } from '../ui/note.tsx'
import { useDateWords } from './date-words.ts'
import { useErrorWords } from './error-words.ts'
import { isolate } from './isolate.ts'
import { type Begun, type DraftState, useDraft } from './use-draft.ts'

type Props<Draft extends object> = {
  /** Which form: a key of `draft-places.ts`, the same whenever this form opens again. */
  readonly draftKey: string
  /** Version of the record as the page shows it; null for a new one. */
  readonly version: number | null
  /** What the form holds where nothing was begun. */
  readonly start: Draft
  /** The form. It begins with `begun.kept ?? start`, saves with `begun.version`, and calls `begun.forget()` once saved. */
  readonly children: (begun: Begun<Draft>) => ReactNode
  /** What is around the offer: the dialog of a form that is one. */
  readonly frame?: (offer: ReactNode) => ReactNode
}

/**
 * Stands before a form whose unsaved work is kept: where something was begun and not saved, it asks whether to go on with
 * it or to discard it, and says where the record was changed since. Then it draws the form.
 */
export function DraftGate<Draft extends object>(props: Props<Draft>) {
  return <Gate key={props.draftKey} {...props} />
}

function Gate<Draft extends object>({ draftKey, version, start, children, frame = bare }: Props<Draft>) {
  const { t } = useT()
  const state = useDraft({ draftKey, version, start })
  switch (state.step) {
    case 'reading':
      return frame === bare ? <Loading label={t('ui.loading')} /> : null
    case 'offered':
      return frame(<Offer offer={state} />)
    case 'writing':
      return children(state.begun)
    default:
      return state satisfies never
  }
}

function bare(offer: ReactNode): ReactNode {
  return offer
}

function Offer<Draft>({ offer }: { readonly offer: Extract<DraftState<Draft>, { step: 'offered' }> }) {
  const { t } = useT()
  const dates = useDateWords()
  const when = isolate(dates.instant(offer.begunAt))
  const actions = (
    <>
      <Button kind="primary" onPress={offer.goOn} autoFocus>
        {offer.isForeign ? t('desk.beginAnew') : t('desk.goOn')}
      </Button>
      <Button onPress={offer.discard}>{t('desk.discard')}</Button>
    </>
  )
  return (
    <Note meaning={offer.isOlder ? 'warn' : 'info'} title={t('desk.begunAt', { when })} actions={actions} live="status">
      {offer.isForeign ? t('desk.foreign') : offer.isOlder ? t('desk.older') : t('desk.begunText')}
    </Note>
  )
}

/** Under a form: that what is written is kept, or why it is not. */
export function DraftNote({ begun }: { readonly begun: Pick<Begun<never>, 'isKept' | 'problem'> }) {
  const { t } = useT()
  const words = useErrorWords()
  const { isKept, problem } = begun
  if (problem !== null && vaultErrorOf(problem)?.code !== 'READ_ONLY')
    return (
      <Note meaning="warn" title={t('desk.notKept')} live="status">
        {words(problem)}
      </Note>
    )
  return isKept ? <p className="quiet">{t('desk.kept')}</p> : null
}
