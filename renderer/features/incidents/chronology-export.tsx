import { useMutation } from '@tanstack/react-query'
import type { LinkRow } from '../../../shared/contract/links.ts'
import { boundsOf } from '../../../shared/domain/date-with-precision.ts'
import type { Incident } from '../../../shared/domain/incident.ts'
import { directionOf } from '../../../shared/i18n/language.ts'
import { api } from '../../api.ts'
import { useChoosePath } from '../../choose-path.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { svgFile } from '../../ui/charts/svg-file.ts'
import { useToast } from '../../ui/toasts.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import { todayHere, useDateWords } from '../../view/date-words.ts'
import { useErrorWords } from '../../view/error-words.ts'
import { isolate } from '../../view/isolate.ts'
import { chronologyDrawing, sureSpan, unsureSpan } from './chronology-drawing.ts'
import { useTickWords } from './chronology-picture.tsx'
import { useLinkWords } from './link-words.ts'
import { useIncidentWords } from './use-incident-words.ts'

type Props = {
  readonly caseId: string
  readonly incidents: readonly Incident[]
  readonly links: readonly LinkRow[]
}

/**
 * Saves the timeline as a picture (SVG) that may be shown: dates, kinds of acts and links of the incidents that may leave
 * the vault, without any words of the records. The custody chain notes it.
 */
export function ChronologyExport(props: Props) {
  const { t } = useT()
  const toast = useToast()
  const words = useErrorWords()
  const choose = useChoosePath()
  const draw = useFile(props)
  const { caseId, incidents } = props
  const save = useMutation({
    mutationFn: async () => {
      const today = todayHere()
      const { reference } = await api.cases.get({ id: caseId })
      const leaving = new Set((await api.statistics.leaving({ caseId, today })).ids)
      const shown = incidents.filter(({ id, start }) => leaving.has(id) && boundsOf(start) !== null)
      if (shown.length === 0) return 'none'
      const suggestedName = `${t('chronology.fileName', { reference })}.svg`
      const [path] = (await choose({ kind: 'save-folder', title: t('chronology.exportFolder'), suggestedName })) ?? []
      if (path === undefined) return null
      const filter = { caseId }
      return api.statistics.saveFile({ filter, today, what: 'chronology', format: 'svg', path, text: draw(shown, reference) })
    },
    onSuccess: (done) => {
      if (done === 'none') toast({ meaning: 'warn', text: t('chronology.exportNone') })
      else if (done !== null) toast({ meaning: 'good', text: t('chronology.exportDone', { path: isolate(done.path) }) })
    },
    onError: (error) => toast({ meaning: 'bad', text: words(error) }),
  })
  return (
    <Tooltip text={t('chronology.exportText')}>
      <Button kind="quiet" icon="download" onPress={() => save.mutate()} isPending={save.isPending}>
        {t('chronology.export')}
      </Button>
    </Tooltip>
  )
}

/** The text of the file: rows are named by their dates and kinds of acts, never by what the records say. */
function useFile({ incidents, links }: Props): (shown: readonly Incident[], reference: string) => string {
  const { t, language } = useT()
  const incidentWords = useIncidentWords()
  const kindWords = useLinkWords()
  const dates = useDateWords()
  const tickWords = useTickWords()
  return (shown, reference) => {
    const rows = shown.map((incident) => {
      const acts = incident.acts.map(incidentWords.act).join(' · ')
      const detail = `${incidentWords.when(incident)} · ${acts}`
      return { id: incident.id, start: incident.start, end: incident.end, label: acts, reference: '', detail, isForeign: false }
    })
    const ids = new Set(shown.map(({ id }) => id))
    const arrows = links
      .filter(({ fromId, toId }) => ids.has(fromId) && ids.has(toId))
      .map(({ fromId, toId, kind }) => ({ fromId, toId, label: kindWords(kind) }))
    const leftOut = incidents.length - shown.length
    return svgFile({
      drawing: chronologyDrawing({ rows, links: arrows, width: 852, direction: directionOf(language), tickWords }),
      language,
      title: t('chronology.fileTitle', { reference: isolate(reference) }),
      description: t('chronology.pictureText', { count: shown.length }),
      lines: [],
      legend: [
        { part: sureSpan, label: t('chronology.legendSure') },
        { part: unsureSpan, label: t('chronology.legendUnsure') },
      ],
      notes: [
        t('chronology.fileDrawn', { day: dates.day(todayHere()) }),
        ...(leftOut === 0 ? [] : [t('chronology.fileLeftOut', { count: leftOut })]),
      ],
    })
  }
}
