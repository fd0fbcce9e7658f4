import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { Deed } from '../../shared/contract/history.ts'
import { undoOrder } from '../../shared/domain/undo-order.ts'
import { api } from '../api.ts'
import { useT } from '../i18n.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { useToast } from '../ui/toasts.tsx'
import { useDeedWords } from '../view/deed-words.ts'
import { useErrorWords } from '../view/error-words.ts'
import { type Undo, UndoContext } from '../view/undo.ts'
import { undoKeyOf } from './undo-key.ts'

type Asked = { readonly what: 'undo' | 'redo'; readonly deed: Deed }
type Change = Parameters<Undo['takeBack']>[0]

/** Undo and redo of what the user did last: from the message after saving, from a history, by Ctrl+Z and Ctrl+Shift+Z. */
export function UndoProvider({ children }: { readonly children: ReactNode }) {
  const { t } = useT()
  const deedWords = useDeedWords()
  const [asked, setAsked] = useState<Asked | null>(null)
  const deeds = useUndoDeeds(setAsked)
  useUndoKeys(deeds.ask)
  return (
    <UndoContext value={deeds}>
      {children}
      {asked === null ? null : (
        <ConfirmDialog
          title={t(asked.what === 'undo' ? 'history.undoTitle' : 'history.redoTitle')}
          isOpen
          confirmLabel={t(`history.${asked.what}`)}
          cancelLabel={t('ui.cancel')}
          onConfirm={() => {
            deeds.run({ id: asked.deed.recordId, clock: asked.deed.clock }, asked.what)
            setAsked(null)
          }}
          onCancel={() => setAsked(null)}
        >
          <p>{deedWords(asked.deed)}</p>
        </ConfirmDialog>
      )}
    </UndoContext>
  )
}

function useUndoDeeds(onAsk: (asked: Asked) => void): Undo & { readonly run: (change: Change, what: Asked['what']) => void } {
  const { t } = useT()
  const toast = useToast()
  const words = useErrorWords()
  const client = useQueryClient()
  const fail = (error: unknown) => toast({ meaning: 'bad', text: words(error) })
  const { mutate } = useMutation({
    mutationFn: ({ change }: { readonly change: Change; readonly what: Asked['what'] }) => api.history.undo(change),
    onError: fail,
    onSuccess: (_restored, { change, what }) => {
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'kept' })
      const back = what === 'undo' ? 'redo' : 'undo'
      const again = async () => {
        const deed = (await api.history.mine({})).find(({ undoes }) => undoes === change.clock)
        if (deed) run({ id: deed.recordId, clock: deed.clock }, back)
      }
      toast({
        meaning: 'good',
        text: t(what === 'undo' ? 'history.undone' : 'history.redone'),
        action: { label: t(`history.${back}`), onPress: () => void again().catch(fail) },
        isBrief: true,
      })
    },
  })
  const run = (change: Change, what: Asked['what']) => mutate({ change, what })
  const latest = useRef({ t, toast, run, fail, onAsk })
  latest.current = { t, toast, run, fail, onAsk }
  return useMemo(() => {
    const undoLastOf = async (recordId: string | null) => {
      const deed = (await api.history.mine({})).find((one) => recordId === null || one.recordId === recordId)
      if (deed) latest.current.run({ id: deed.recordId, clock: deed.clock }, 'undo')
    }
    const ask = async (what: Asked['what']) => {
      const deed = undoOrder(await api.history.mine({ limit: 100 }))[what]
      if (deed) latest.current.onAsk({ what, deed })
      else latest.current.toast({ text: latest.current.t(what === 'undo' ? 'history.noUndo' : 'history.noRedo') })
    }
    return {
      run: (change: Change, what: Asked['what']) => latest.current.run(change, what),
      takeBack: (change: Change) => latest.current.run(change, 'undo'),
      ask: (what: Asked['what']) => void ask(what).catch((error: unknown) => latest.current.fail(error)),
      saved: (text: string, recordId: string | null) =>
        latest.current.toast({
          meaning: 'good',
          text,
          action: {
            label: latest.current.t('history.undo'),
            onPress: () => void undoLastOf(recordId).catch((error: unknown) => latest.current.fail(error)),
          },
          isBrief: true,
        }),
    }
  }, [])
}

/** Hears Ctrl+Z and Ctrl+Shift+Z where nobody is writing and no dialog is open. */
function useUndoKeys(ask: Undo['ask']): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const what = undoKeyOf(event)
      if (what === null || document.querySelector('[role=dialog], [role=alertdialog]:not(.toast)') !== null) return
      event.preventDefault()
      ask(what)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [ask])
}
