import { useQueryClient } from '@tanstack/react-query'
import { Link } from 'react-router'
import { api } from '../api.ts'
import { useT } from '../i18n.ts'
import { ContentText } from '../ui/content-text.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { useToast } from '../ui/toasts.tsx'
import { useDateWords } from './date-words.ts'
import { useDrafts } from './draft-places.ts'
import { isolate } from './isolate.ts'

type Draft = NonNullable<ReturnType<typeof useDrafts>['data']>[number]

/** What the user began and has not saved, each with the way back to it; nothing where there is nothing. */
export function DraftList() {
  const { t } = useT()
  const drafts = useDrafts().data ?? []
  if (drafts.length === 0) return null
  return (
    <section className="section no-print">
      <h2>{t('desk.title')}</h2>
      <table className="table-plain" aria-label={t('desk.list')}>
        <tbody>
          {drafts.map((draft) => (
            <Row key={draft.key} draft={draft} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ draft }: { readonly draft: Draft }) {
  const { t } = useT()
  const dates = useDateWords()
  const toast = useToast()
  const client = useQueryClient()
  const { label, title, to } = draft.place
  const discard = () =>
    void api.desk.discardDraft({ key: draft.key }).then(() => {
      toast({ text: t('desk.discarded') })
      return client.invalidateQueries({ queryKey: ['desk', 'drafts'] })
    })
  return (
    <tr>
      <td className="quiet">{t(label)}</td>
      <td>
        {to === null ? (
          <span className="quiet">{t('desk.gone')}</span>
        ) : (
          <Link to={to}>{title === '' ? t(label) : <ContentText>{title}</ContentText>}</Link>
        )}
      </td>
      <td className="quiet">{t('desk.begun', { when: isolate(dates.instant(draft.changedAt)) })}</td>
      <td>
        <IconButton
          icon="trash"
          label={t('desk.discardOne', { what: title === '' ? t(label) : isolate(title) })}
          onPress={discard}
        />
      </td>
    </tr>
  )
}
