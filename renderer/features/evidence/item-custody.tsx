import { useT } from '../../i18n.ts'
import { ContentText } from '../../ui/content-text.tsx'
import { useDateWords } from '../../view/date-words.ts'
import { QueryView } from '../../view/query-view.tsx'
import { useCustodyOf } from './use-evidence.ts'

/** What was done with one item, newest first. */
export function ItemCustody({ itemId }: { readonly itemId: string }) {
  const { t } = useT()
  const dates = useDateWords()
  const query = useCustodyOf(itemId)
  return (
    <section className="section">
      <h2>{t('evidence.custody')}</h2>
      <QueryView query={query}>
        {({ rows }) => (
          <ol className="stack stack-tight">
            {rows.map((line) => (
              <li key={line.hash}>
                <div>{t(`custody.did.${line.action}`)}</div>
                <div className="quiet">
                  {dates.instant(line.at)} · <ContentText>{line.actor}</ContentText> · {t('custody.entry', { seq: line.seq })}
                </div>
                {line.reason === '' ? null : (
                  <div className="muted">
                    <ContentText>{line.reason}</ContentText>
                  </div>
                )}
              </li>
            ))}
          </ol>
        )}
      </QueryView>
    </section>
  )
}
