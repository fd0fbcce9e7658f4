import { type ReactNode, useCallback, useState } from 'react'
import { api } from '../api.ts'
import { type ChoosePath, ChoosePathContext, type PathRequest } from '../choose-path.ts'
import { PathDialog } from './path-dialog.tsx'

type Props = { readonly hasNativeDialogs: boolean; readonly children: ReactNode }
type Open = { readonly request: PathRequest; readonly answer: (paths: readonly string[] | null) => void }

/** Asks for places on this machine, in the system's dialog where the host has one. */
export function ChoosePathProvider({ hasNativeDialogs, children }: Props) {
  const [open, setOpen] = useState<Open | null>(null)
  const choose = useCallback<ChoosePath>(
    (request) => (hasNativeDialogs ? api.host.choose(request) : new Promise((answer) => setOpen({ request, answer }))),
    [hasNativeDialogs],
  )
  return (
    <ChoosePathContext value={choose}>
      {children}
      {open ? (
        <PathDialog
          request={open.request}
          onAnswer={(paths) => {
            setOpen(null)
            open.answer(paths)
          }}
        />
      ) : null}
    </ChoosePathContext>
  )
}
