import type { ReadWarning } from '../../../shared/domain/reading.ts'
import { useT } from '../../i18n.ts'
import { Icon } from '../../ui/icon.tsx'
import { isolate } from '../../view/isolate.ts'
import type { Opened } from '../../view/viewer/viewer-session.ts'
import { useReading } from './use-review.ts'
import { visibleName } from './visible-name.ts'

/** Warnings that say how much was read, not what the file would do. */
const quiet: ReadonlySet<ReadWarning> = new Set<ReadWarning>(['text-cut', 'pages-cut', 'entries-cut', 'signed', 'no-text'])

/** What a person should know before trusting what is shown: what is odd about the name, what the file would do. */
export function Warnings({ opened }: { readonly opened: Opened }) {
  const { t } = useT()
  const nameWords = useNameWords(opened)
  const { warnings = [] } = useReading(opened.item.id).data ?? {}
  const [loud, calm] = [warnings.filter((one) => !quiet.has(one)), warnings.filter((one) => quiet.has(one))]
  const lines = [
    ...nameWords.map((words) => ({ words, icon: 'warning' as const })),
    ...loud.map((one) => ({ words: t(`review.warn.${one}`), icon: 'warning' as const })),
    ...calm.map((one) => ({ words: t(`review.warn.${one}`), icon: 'info' as const })),
  ]
  if (lines.length === 0) return null
  return (
    <ul className="review-warnings" aria-label={t('review.warnings')}>
      {lines.map(({ words, icon }) => (
        <li key={words} className={icon === 'warning' ? 'review-warning' : 'review-warning review-warning-calm'}>
          <Icon name={icon} />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  )
}

function useNameWords({ item, kind, nameWarnings }: Opened): readonly string[] {
  const { t } = useT()
  const ending = /\.([^.]{1,8})$/u.exec(item.originalName)?.[1]
  const facts = {
    ending: isolate(ending === undefined ? t('review.name.noEnding') : ending.toUpperCase()),
    content: t(`review.kind.${kind}`, { type: isolate(item.mediaType) }),
    name: isolate(visibleName(item.originalName)),
  }
  return nameWarnings.map((warning) => t(`review.name.${warning}`, facts))
}
