import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { RedactionReport } from '../../../shared/contract/redaction.ts'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { QueryView } from '../../view/query-view.tsx'
import { useNumberWords } from '../../view/use-number-words.ts'
import { blobOf } from './deflate.ts'
import { PageSteps } from './page-steps.tsx'

type Preview = Awaited<ReturnType<typeof api.redaction.preview>>

/** The copy itself, page by page, as it would be kept. */
export function ResultView({ draft, report }: { readonly draft: string; readonly report: RedactionReport }) {
  const { t } = useT()
  const [page, setPage] = useState(0)
  const isSound = report.seconds !== null
  const pages = isSound ? Math.max(1, Math.ceil((report.seconds ?? 0) / 60)) : report.pages
  const query = useQuery({
    queryKey: ['redaction', draft, page],
    queryFn: () => api.redaction.preview({ draft, page }),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <section className="redaction-main" aria-label={t('redaction.result')}>
      <div className="row">
        <h2>{t('redaction.result')}</h2>
        <PageSteps
          page={page}
          pages={pages}
          onPage={setPage}
          {...(isSound ? { words: (at: string, of: string) => t('redaction.minuteOf', { page: at, pages: of }) } : {})}
        />
      </div>
      <p className="quiet">{t('redaction.resultHint')}</p>
      <QueryView query={query}>{(preview) => <Shown key={page} preview={preview} page={page} />}</QueryView>
    </section>
  )
}

function Shown({ preview, page }: { readonly preview: Preview; readonly page: number }) {
  const { t } = useT()
  const number = useNumberWords()
  const name = t('redaction.resultPage', { page: number(page + 1) })
  const url = useBlobUrl(preview)
  if (preview.kind === 'text')
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: long text is scrolled by the keys
      <section className="redaction-result-text" dir="auto" aria-label={name} tabIndex={0}>
        {preview.text}
      </section>
    )
  if (url === null) return null
  if (preview.kind === 'picture') return <img className="redaction-result-picture" src={url} alt={name} />
  // biome-ignore lint/a11y/useMediaCaption: there are no captions of what was just made
  return <audio className="redaction-result-sound" src={url} controls aria-label={name} />
}

/** An address of bytes, for as long as they are shown. */
function useBlobUrl(preview: Preview): string | null {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    if (preview.kind === 'text') return
    const made = URL.createObjectURL(blobOf(preview.base64, preview.kind === 'picture' ? 'image/png' : 'audio/wav'))
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [preview])
  return url
}
