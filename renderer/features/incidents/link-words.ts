import type { IncidentLink } from '../../../shared/domain/incident-link.ts'
import { eventLinks } from '../../../shared/vocabulary/event-links.ts'
import { labelOf } from '../../../shared/vocabulary/term.ts'
import { useT } from '../../i18n.ts'

/** The kind of a link in the words of the interface: "Leads to". */
export function useLinkWords() {
  const { language } = useT()
  return (kind: IncidentLink['kind']) => labelOf(eventLinks, kind, language)
}
