import { useChoosePath } from '../../choose-path.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { nameOfPath, PathText } from '../../view/path-text.tsx'

type Props = {
  readonly label: string
  readonly description: string
  readonly chooseLabel: string
  /** Title of the dialog. */
  readonly title: string
  readonly value: string | null
  readonly onChange: (path: string | null) => void
}

/** A file of this machine that may be given. */
export function PathField({ label, description, chooseLabel, title, value, onChange }: Props) {
  const { t } = useT()
  const choose = useChoosePath()
  const press = async () => {
    const [path] = (await choose({ kind: 'files', title })) ?? []
    if (path !== undefined) onChange(path)
  }
  return (
    <div className="field">
      <span className="field-label">{label}</span>
      <div className="row">
        {value === null ? null : (
          <>
            <PathText>{value}</PathText>
            <IconButton icon="close" label={t('verify.takeAway', { name: nameOfPath(value) })} onPress={() => onChange(null)} />
          </>
        )}
        <Button icon="file" onPress={() => void press()}>
          {chooseLabel}
        </Button>
      </div>
      <p className="field-description">{description}</p>
    </div>
  )
}
