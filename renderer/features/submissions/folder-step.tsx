import { useState } from 'react'
import { useChoosePath } from '../../choose-path.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { useErrorWords } from '../../view/error-words.ts'
import { PathText } from '../../view/path-text.tsx'
import type { StepProps } from './new-bundle-page.tsx'
import { StepFrame } from './step-frame.tsx'
import { useMakeBundle } from './use-submissions.ts'

/** Where the bundle is to be put; then it is made. */
export function FolderStep({ draft, change }: StepProps) {
  const { t } = useT()
  const words = useErrorWords()
  const choose = useChoosePath()
  const make = useMakeBundle()
  const [isAsked, setAsked] = useState(false)
  const { folder, confirmed } = draft
  const chooseFolder = async () => {
    const [path] = (await choose({ kind: 'folder', title: t('submissions.chooseFolderTitle') })) ?? []
    if (path !== undefined) change({ folder: path })
  }
  const next = () => {
    setAsked(true)
    if (folder === null) return
    if (confirmed === null) return change({ step: 'confirm' })
    const { notVerifiedAccepted } = draft
    make.mutate(
      { request: confirmed.request, planHash: confirmed.planHash, folder, notVerifiedAccepted },
      { onSuccess: ({ jobId }) => change({ step: 'seal', jobId }) },
    )
  }
  return (
    <StepFrame
      title={t('submissions.folderTitle')}
      text={t('submissions.folderText')}
      onBack={() => change({ step: 'confirm' })}
      onNext={next}
      nextLabel={t('submissions.seal')}
      isPending={make.isPending}
    >
      {make.error ? (
        <Note meaning="bad" title={t('submissions.sealFailed')} live="alert">
          {words(make.error)}
        </Note>
      ) : null}
      <div className="row">
        <span className="field-label">{t('submissions.folder')}</span>
        {folder === null ? null : <PathText>{folder}</PathText>}
        <Button icon="folder" onPress={() => void chooseFolder()}>
          {t('submissions.chooseFolder')}
        </Button>
      </div>
      {isAsked && folder === null ? (
        <Note meaning="bad" live="alert">
          {t('submissions.folderNeeded')}
        </Note>
      ) : null}
    </StepFrame>
  )
}
