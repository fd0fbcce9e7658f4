import { useState } from 'react'
import { Link } from 'react-router'
import type { EvidenceItem } from '../../../shared/domain/evidence.ts'
import type { StoredReading } from '../../../shared/domain/reading.ts'
import { useT } from '../../i18n.ts'
import { useVault } from '../../session.ts'
import { Button } from '../../ui/button.tsx'
import { type Choice, isChosen, nothingChosen } from '../../ui/choice.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { type Column, rowsOf } from '../../ui/data-table-column.ts'
import { Tag } from '../../ui/tag.tsx'
import { isolate } from '../../view/isolate.ts'
import { useSizeWords } from '../../view/use-size-words.ts'
import { TakeOutDialog } from './take-out-dialog.tsx'
import { visibleName } from './visible-name.ts'

type Child = StoredReading['children'][number]
type Props = { readonly item: EvidenceItem; readonly reading: StoredReading }

/** The files that lie in this one, and how they become items of the case. */
export function ContentsPanel({ item, reading }: Props) {
  const { t } = useT()
  const { readOnly } = useVault()
  const columns = useColumns()
  const [choice, setChoice] = useState<Choice>(nothingChosen)
  const [taking, setTaking] = useState<readonly number[] | null>(null)
  const { children } = reading
  const wanted = children.filter((child) => isFree(child) && isChosen(choice, String(child.index)))
  if (children.length === 0)
    return (
      <div className="review-side">
        <p className="muted">{t('review.contentsNone')}</p>
      </div>
    )
  return (
    <div className="review-side review-side-fill stack">
      <p className="muted">{t('review.contentsIntro')}</p>
      <DataTable
        label={t('review.contentsList')}
        columns={columns}
        rows={rowsOf(children)}
        rowKey={({ index }) => String(index)}
        isDense
        selection={{
          choice,
          onChange: setChoice,
          rowLabel: (key) => t('review.contentsChoose', { name: isolate(visibleName(nameOf(children, key))) }),
          allLabel: t('review.contentsChooseAll'),
        }}
      />
      <div className="actions no-print">
        <Button
          kind="primary"
          icon="download"
          isDisabled={wanted.length === 0 || readOnly !== null}
          onPress={() => setTaking(wanted.map(({ index }) => index))}
        >
          {t('review.takeOut')}
        </Button>
        <span className="quiet" role="status">
          {wanted.length === 0 ? '' : t('review.contentsChosen', { count: wanted.length })}
        </span>
      </div>
      {taking === null ? null : (
        <TakeOutDialog
          itemId={item.id}
          indexes={taking}
          onClose={() => {
            setTaking(null)
            setChoice(nothingChosen)
          }}
        />
      )}
    </div>
  )
}

function nameOf(children: readonly Child[], key: string): string {
  return children.find(({ index }) => String(index) === key)?.name ?? key
}

function isFree({ isFolder, problem, itemId }: Child): boolean {
  return !isFolder && problem === null && itemId === null
}

function useColumns(): readonly Column<Child>[] {
  const { t } = useT()
  const size = useSizeWords()
  return [
    {
      key: 'name',
      label: t('review.contentsName'),
      width: 'minmax(6em, 1fr)',
      render: ({ name }) => (
        <bdi dir="auto" title={visibleName(name)}>
          {visibleName(name)}
        </bdi>
      ),
    },
    {
      key: 'size',
      label: t('review.contentsSize'),
      width: '6em',
      isEnd: true,
      render: ({ sizeBytes, isFolder }) =>
        isFolder ? '' : <span className="number">{sizeBytes === null ? t('review.contentsSizeUnknown') : size(sizeBytes)}</span>,
    },
    {
      key: 'state',
      label: t('review.contentsState'),
      width: '8em',
      render: ({ isFolder, itemId, problem }) => {
        if (isFolder) return <span className="quiet">{t('review.contentsFolder')}</span>
        if (itemId !== null) return <Link to={`/evidence/${itemId}/review`}>{t('review.contentsTaken')}</Link>
        if (problem !== null) return <Tag meaning="warn">{t(`review.childProblem.${problem}`)}</Tag>
        return <span className="quiet">{t('review.contentsFree')}</span>
      },
    },
  ]
}
