import { useState } from 'react'
import { Link } from 'react-router'
import type { FileOutcome, Plan } from '../../../shared/domain/plan.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { ContentText } from '../../ui/content-text.tsx'
import { Tag } from '../../ui/tag.tsx'
import { useSizeWords } from '../../view/use-size-words.ts'
import type { StepProps } from './new-bundle-page.tsx'
import { usePlanWords } from './plan-words.ts'
import { StepFrame } from './step-frame.tsx'

/** How many files are drawn at once. */
const batch = 200

/** File by file, what leaves and what stays, and why; what would leave can be left out. */
export function FilesStep({ plan, draft, change }: StepProps & { readonly plan: Plan }) {
  const { t } = useT()
  const size = useSizeWords()
  const [shown, setShown] = useState(batch)
  const leaving = plan.files.filter(({ leaves }) => leaves).length
  const sums = [
    t('submissions.filesLeaving', { count: leaving, size: size(plan.totalBytes) }),
    t('submissions.filesStaying', { count: plan.files.length - leaving }),
  ]
  const leaveOut = (itemId: string, isLeftOut: boolean) => {
    const others = draft.leaveOut.filter((id) => id !== itemId)
    change({ leaveOut: isLeftOut ? [...others, itemId].sort() : others, confirmed: null })
  }
  return (
    <StepFrame
      title={t('submissions.filesTitle')}
      text={plan.files.length === 0 ? undefined : `${sums.join(' · ')}.`}
      onBack={() => change({ step: 'people' })}
      onNext={() => change({ step: 'confirm' })}
    >
      {plan.files.length === 0 ? (
        <p className="muted">{t('submissions.noFiles')}</p>
      ) : (
        <table className="table-plain" aria-label={t('submissions.filesTitle')}>
          <thead>
            <tr>
              <th scope="col">{t('submissions.colFile')}</th>
              <th scope="col">{t('submissions.colSize')}</th>
              <th scope="col">{t('submissions.colFate')}</th>
              <th scope="col">{t('submissions.colBecause')}</th>
              <th scope="col">{t('submissions.colLeave')}</th>
            </tr>
          </thead>
          <tbody>
            {plan.files.slice(0, shown).map((file) => (
              <FileRow
                key={file.itemId}
                file={file}
                people={plan.people}
                isLeftOut={draft.leaveOut.includes(file.itemId)}
                onLeaveOut={(isLeftOut) => leaveOut(file.itemId, isLeftOut)}
              />
            ))}
          </tbody>
        </table>
      )}
      {plan.files.length > shown ? (
        <div className="actions">
          <Button onPress={() => setShown(shown + batch)}>{t('overview.more', { count: plan.files.length - shown })}</Button>
        </div>
      ) : null}
    </StepFrame>
  )
}

type RowProps = {
  readonly file: FileOutcome
  readonly people: Plan['people']
  readonly isLeftOut: boolean
  readonly onLeaveOut: (isLeftOut: boolean) => void
}

function FileRow({ file, people, isLeftOut, onLeaveOut }: RowProps) {
  const { t } = useT()
  const size = useSizeWords()
  const words = usePlanWords()
  const canLeave = file.leaves || isLeftOut
  return (
    <tr>
      <th scope="row">
        <ContentText>{file.title}</ContentText>
        <div className="quiet">
          <ContentText>{file.originalName}</ContentText>
        </div>
      </th>
      <td className="number nowrap">{size(file.sizeBytes)}</td>
      <td>
        {file.leaves ? (
          <Tag meaning="good">{t('submissions.fileLeaves')}</Tag>
        ) : (
          <Tag icon="withheld">{t('submissions.fileStays')}</Tag>
        )}
      </td>
      <td className="muted">
        {words.fileBecause(file, people)}
        {file.leaves || isLeftOut ? null : (
          <>
            {' '}
            <Link to={`/evidence/${file.itemId}`}>{t('submissions.lookAt')}</Link>
          </>
        )}
      </td>
      <td>
        {canLeave ? (
          <Checkbox isSelected={isLeftOut} onChange={onLeaveOut}>
            <span className="visually-hidden">{t('submissions.leaveOut', { name: file.title })}</span>
          </Checkbox>
        ) : null}
      </td>
    </tr>
  )
}
