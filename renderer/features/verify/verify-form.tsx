import { useState } from 'react'
import { pathsOf } from '../../api.ts'
import { useChoosePath } from '../../choose-path.ts'
import { useT } from '../../i18n.ts'
import { useSession } from '../../session.ts'
import { Button } from '../../ui/button.tsx'
import { DropZone } from '../../ui/drop-zone.tsx'
import { FieldGroup } from '../../ui/field-group.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { SecretField } from '../../ui/secret-field.tsx'
import { PathText } from '../../view/path-text.tsx'
import { PathField } from './path-field.tsx'
import type { VerifyInput } from './use-verify.ts'

type Props = {
  readonly input: VerifyInput
  readonly onChange: (input: VerifyInput) => void
  readonly onSubmit: (input: VerifyInput) => void
}

/** The bundle, what opens it, and whose keys one vouches for. */
export function VerifyForm({ input, onChange, onSubmit }: Props) {
  const { t } = useT()
  const { vault } = useSession()
  const [problem, setProblem] = useState<string | null>(null)
  const submit = () => (input.path === '' ? setProblem(t('verify.fileNeeded')) : onSubmit(input))
  return (
    <Form label={t('verify.title')} onSubmit={submit}>
      <BundleFile
        path={input.path}
        onPath={(path) => {
          setProblem(null)
          onChange({ ...input, path })
        }}
        onProblem={setProblem}
      />
      {problem === null ? null : (
        <Note meaning="bad" live="alert">
          {problem}
        </Note>
      )}
      <FieldGroup title={t('verify.opensWith')}>
        <p className="quiet">{vault === null ? t('verify.withoutVault') : t('verify.withVault')}</p>
        <PathField
          label={t('verify.identity')}
          description={t('verify.identityHint')}
          chooseLabel={t('verify.chooseIdentity')}
          title={t('verify.chooseIdentityTitle')}
          value={input.identityPath}
          onChange={(identityPath) => onChange({ ...input, identityPath })}
        />
        <SecretField
          label={t('verify.passphrase')}
          description={t('verify.passphraseHint')}
          showLabel={t('verify.showPassphrase')}
          value={input.passphrase ?? ''}
          onChange={(passphrase) => onChange({ ...input, passphrase: passphrase === '' ? null : passphrase })}
        />
      </FieldGroup>
      <PathField
        label={t('verify.signers')}
        description={t('verify.signersHint')}
        chooseLabel={t('verify.chooseSigners')}
        title={t('verify.chooseSignersTitle')}
        value={input.allowedSignersPath}
        onChange={(allowedSignersPath) => onChange({ ...input, allowedSignersPath })}
      />
      <div className="form-foot">
        <Button kind="primary" type="submit">
          {t('verify.start')}
        </Button>
      </div>
    </Form>
  )
}

type FileProps = {
  readonly path: string
  readonly onPath: (path: string) => void
  readonly onProblem: (words: string) => void
}

function BundleFile({ path, onPath, onProblem }: FileProps) {
  const { t } = useT()
  const choose = useChoosePath()
  const dropped = async (files: readonly File[]) => {
    // The signature may have been dropped along with the bundle.
    const paths = await pathsOf(files)
    const bundle = paths.find((one) => one.endsWith('.age')) ?? paths[0]
    if (bundle === undefined) onProblem(t('verify.noPath'))
    else onPath(bundle)
  }
  const chosen = async () => {
    const [first] = (await choose({ kind: 'files', title: t('verify.chooseFileTitle') })) ?? []
    if (first !== undefined) onPath(first)
  }
  return (
    <div className="field">
      <span className="field-label">{t('verify.file')}</span>
      <DropZone label={t('verify.drop')} onFiles={(files) => void dropped(files)}>
        <div className="drop-row">
          <p className="grow">{path === '' ? t('verify.dropText') : <PathText>{path}</PathText>}</p>
          <Button icon="bundle" onPress={() => void chosen()}>
            {t('verify.chooseFile')}
          </Button>
        </div>
      </DropZone>
      <p className="field-description">{t('verify.fileHint')}</p>
    </div>
  )
}
