import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type EvidenceFields, type EvidenceItem, EvidenceFields as EvidenceSchema } from '../../../shared/domain/evidence.ts'
import type { Incident } from '../../../shared/domain/incident.ts'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { CheckboxList } from '../../ui/checkbox-list.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { NotSaved } from '../../view/not-saved.tsx'
import { QueryView } from '../../view/query-view.tsx'
import { SaveFoot } from '../../view/save-foot.tsx'
import { useChange } from '../../view/use-change.ts'
import { ItemName } from './record-names.tsx'

const most = 1_000

/** The evidence items that show this incident; others of the case can be linked. */
export function IncidentEvidence({ incident }: { readonly incident: Incident }) {
  const { t } = useT()
  const [isLinking, setLinking] = useState(false)
  const linked = useQuery({
    queryKey: ['evidence', 'of-incident', incident.id],
    queryFn: () => api.evidence.list({ filter: { incidentId: incident.id }, limit: most }),
  })
  return (
    <section className="stack" aria-labelledby="incident-evidence">
      <div className="toolbar-print">
        <h2 id="incident-evidence" className="grow">
          {t('incidents.evidenceLinked')}
        </h2>
        <Button icon="evidence" onPress={() => setLinking(true)}>
          {t('incidents.linkEvidence')}
        </Button>
      </div>
      <QueryView query={linked}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className="quiet">{t('incidents.noEvidence')}</p>
          ) : (
            <ul className="answer-list">
              {rows.map(({ id }) => (
                <li key={id}>
                  <ItemName id={id} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
      {isLinking ? <LinkDialog incident={incident} onClose={() => setLinking(false)} /> : null}
    </section>
  )
}

function LinkDialog({ incident, onClose }: { readonly incident: Incident; readonly onClose: () => void }) {
  const items = useQuery({
    queryKey: ['evidence', 'of-case', incident.caseId, most],
    queryFn: () => api.evidence.list({ caseId: incident.caseId, limit: most, sort: { by: 'title', descending: false } }),
  })
  return <QueryView query={items}>{({ rows }) => <LinkForm incident={incident} items={rows} onClose={onClose} />}</QueryView>
}

type LinkProps = { readonly incident: Incident; readonly items: readonly EvidenceItem[]; readonly onClose: () => void }

function LinkForm({ incident, items, onClose }: LinkProps) {
  const { t } = useT()
  const isLinked = (item: EvidenceItem) => item.incidentIds.includes(incident.id)
  const [chosen, setChosen] = useState<readonly string[]>(() => items.filter(isLinked).map(({ id }) => id))
  const change = useChange(async (ids: readonly string[]) => {
    for (const item of items.filter((one) => isLinked(one) !== ids.includes(one.id)))
      await api.evidence.update({
        id: item.id,
        version: item.version,
        fields: withLink(item, incident.id, ids.includes(item.id)),
      })
  })
  const submit = () => change.mutate(chosen, { onSuccess: onClose })
  const foot = <SaveFoot onSave={submit} onCancel={onClose} isPending={change.isPending} />
  return (
    <Dialog title={t('incidents.linkEvidence')} isOpen onClose={onClose} closeLabel={t('ui.close')} foot={foot}>
      <Form label={t('incidents.linkEvidence')} onSubmit={submit}>
        {items.length === 0 ? (
          <p className="quiet">{t('incidents.noItems')}</p>
        ) : (
          <CheckboxList
            label={t('incidents.evidenceLinked')}
            description={t('incidents.linkEvidenceHint')}
            groups={[
              {
                label: '',
                options: items.map(({ id, title, originalName }) => ({ value: id, label: title, description: originalName })),
              },
            ]}
            value={chosen}
            onChange={setChosen}
            search={items.length > 12 ? { label: t('incidents.pickItemHint'), emptyText: t('ui.noMatch') } : undefined}
          />
        )}
        <NotSaved error={change.error} />
      </Form>
    </Dialog>
  )
}

/** What a user may change of an item, with or without this incident. */
function withLink(item: EvidenceItem, incidentId: string, isLinked: boolean): EvidenceFields {
  const names = Object.keys(EvidenceSchema.entries)
  const fields = Object.fromEntries(Object.entries(item).filter(([name]) => names.includes(name))) as EvidenceFields
  const others = item.incidentIds.filter((id) => id !== incidentId)
  return { ...fields, incidentIds: isLinked ? [...others, incidentId] : others }
}
