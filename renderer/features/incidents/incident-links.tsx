import { useState } from 'react'
import { Link } from 'react-router'
import type { LinkRow } from '../../../shared/contract/links.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { ContentText } from '../../ui/content-text.tsx'
import { Icon } from '../../ui/icon.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { isolate } from '../../view/isolate.ts'
import { useListDeeds } from '../../view/list-deeds.ts'
import type { NamedIncident } from './incident-choice.tsx'
import { LinkDialog } from './link-dialog.tsx'
import { useLinkWords } from './link-words.ts'

type Props = {
  readonly caseId: string
  readonly incident: NamedIncident
  /** Every link of the case. */
  readonly links: readonly LinkRow[]
  readonly near: readonly NamedIncident[]
}

/** How an incident is linked to others, and what can be done about it. */
export function IncidentLinks({ caseId, incident, links, near }: Props) {
  const { t } = useT()
  const [edited, setEdited] = useState<LinkRow | 'new' | null>(null)
  const own = links.filter(({ fromId, toId }) => fromId === incident.id || toId === incident.id)
  return (
    <>
      {own.length === 0 ? null : (
        <ul className="timeline-links" aria-label={t('chronology.links')}>
          {own.map((link) => (
            <LinkLine key={link.id} link={link} incidentId={incident.id} caseId={caseId} onEdit={() => setEdited(link)} />
          ))}
        </ul>
      )}
      <div className="actions no-print">
        <Button
          kind="quiet"
          icon="link"
          onPress={() => setEdited('new')}
          aria-label={t('chronology.addLinkOf', { title: isolate(incident.title) })}
        >
          {t('chronology.addLink')}
        </Button>
      </div>
      {edited === null ? null : (
        <LinkDialog link={edited === 'new' ? null : edited} from={incident} near={near} onClose={() => setEdited(null)} />
      )}
    </>
  )
}

type LineProps = {
  readonly link: LinkRow
  readonly incidentId: string
  readonly caseId: string
  readonly onEdit: () => void
}

function LinkLine({ link, incidentId, caseId, onEdit }: LineProps) {
  const { t } = useT()
  const kindWords = useLinkWords()
  const { deleteRecords } = useListDeeds()
  const isFromHere = link.fromId === incidentId
  const other = isFromHere ? link.to : link.from
  const kind = kindWords(link.kind)
  const title = isolate(other.title)
  const remove = () => deleteRecords?.({ records: [{ kind: 'link', id: link.id }], onDone: () => undefined })
  return (
    <li>
      <Icon name={isFromHere ? 'forward' : 'back'} />
      <span>
        {t(isFromHere ? 'chronology.fromHere' : 'chronology.toHere', { kind })}{' '}
        <Link to={`/cases/${other.caseId}/incidents/${other.id}`}>
          <ContentText>{other.title}</ContentText>
        </Link>
        {other.caseId === caseId ? null : (
          <>
            {' '}
            <bdi dir="ltr" className="number">
              {other.caseReference}
            </bdi>
          </>
        )}
        {link.note === '' ? null : (
          <span className="quiet">
            {' · '}
            <ContentText>{link.note}</ContentText>
          </span>
        )}
      </span>
      <span className="no-print timeline-link-actions">
        <IconButton icon="edit" label={t('chronology.editLinkTo', { title })} onPress={onEdit} />
        {deleteRecords === null ? null : (
          <IconButton icon="trash" label={t('chronology.removeLinkTo', { title })} onPress={remove} />
        )}
      </span>
    </li>
  )
}
