import { useState } from 'react'
import type { LinkRow } from '../../../shared/contract/links.ts'
import type { IncidentLinkFields } from '../../../shared/domain/incident-link.ts'
import { vaultErrorOf } from '../../../shared/errors.ts'
import { eventLinks } from '../../../shared/vocabulary/event-links.ts'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toasts.tsx'
import { NotSaved } from '../../view/not-saved.tsx'
import { optionsOf } from '../../view/options.ts'
import { SaveFoot } from '../../view/save-foot.tsx'
import { IncidentChoice, type NamedIncident } from './incident-choice.tsx'
import { useCreateLink, useUpdateLink } from './use-links.ts'

type Props = {
  /** The link to change; null for a new one. */
  readonly link: LinkRow | null
  /** Where a new link begins. */
  readonly from: NamedIncident
  /** Offered before anything is typed: the incidents of the case. */
  readonly near: readonly NamedIncident[]
  readonly onClose: () => void
}

/** Says how one incident leads to another, also of another case. */
export function LinkDialog({ link, from, near, onClose }: Props) {
  const { t, language } = useT()
  const [start, setStart] = useState<NamedIncident | null>(link === null ? from : named(link.from))
  const [end, setEnd] = useState<NamedIncident | null>(link === null ? null : named(link.to))
  const [kind, setKind] = useState<IncidentLinkFields['kind']>(link?.kind ?? 'causes')
  const [note, setNote] = useState(link?.note ?? '')
  const [isChecked, setChecked] = useState(false)
  const save = useSaveLink(link, onClose)
  const title = t(link === null ? 'chronology.addLink' : 'chronology.editLink')
  const isWrong = start === null || end === null || start.id === end.id
  const submit = () => {
    setChecked(true)
    if (start !== null && end !== null && start.id !== end.id) save.run({ fromId: start.id, toId: end.id, kind, note })
  }
  const foot = <SaveFoot onSave={submit} onCancel={onClose} isPending={save.isPending} />
  return (
    <Dialog title={title} isOpen onClose={onClose} closeLabel={t('ui.close')} foot={foot}>
      <Form label={title} onSubmit={submit} enterSends={!save.isPending}>
        <NotSaved error={save.error} />
        <IncidentChoice label={t('chronology.from')} value={start} onChange={setStart} near={near} />
        <Select
          label={t('chronology.kind')}
          value={kind}
          onChange={setKind}
          options={optionsOf(eventLinks, language)}
          isRequired
        />
        <IncidentChoice
          label={t('chronology.to')}
          description={t('chronology.incidentHint')}
          value={end}
          onChange={setEnd}
          near={near}
          error={isChecked && isWrong ? t('chronology.errorEnds') : null}
        />
        <TextField label={t('chronology.note')} description={t('chronology.noteHint')} value={note} onChange={setNote} />
      </Form>
    </Dialog>
  )
}

function named({ id, title, caseReference }: LinkRow['from']): NamedIncident {
  return { id, title, caseReference }
}

/** Saves a link; after somebody else has saved it, the next attempt is on top of theirs. */
function useSaveLink(link: LinkRow | null, onSaved: () => void) {
  const { t } = useT()
  const toast = useToast()
  const create = useCreateLink()
  const update = useUpdateLink()
  const [version, setVersion] = useState(link?.version ?? 1)
  const done = {
    onSuccess: () => {
      toast({ meaning: 'good', text: t('chronology.linkSaved') })
      onSaved()
    },
    onError: (error: unknown) => {
      if (link === null || vaultErrorOf(error)?.code !== 'CHANGED_MEANWHILE') return
      void api.links.list({ caseId: link.from.caseId }).then((rows) => {
        const newer = rows.find(({ id }) => id === link.id)
        if (newer) setVersion(newer.version)
      })
    },
  }
  return {
    run: (fields: IncidentLinkFields) => {
      if (link === null) create.mutate(fields, done)
      else update.mutate({ id: link.id, version, fields }, done)
    },
    isPending: create.isPending || update.isPending,
    error: create.error ?? update.error,
  }
}
