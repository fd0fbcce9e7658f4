import { useChoosePath } from '../../choose-path.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { PathText } from '../../view/path-text.tsx'

type Props = {
  readonly path: string | null
  readonly suggestedName: string
  readonly onPath: (path: string) => void
  readonly isMissing: boolean
}

/** Where the file goes, and by what name. */
export function ExportPlace({ path, suggestedName, onPath, isMissing }: Props) {
  const { t } = useT()
  const choose = useChoosePath()
  const press = async () => {
    const [chosen] = (await choose({ kind: 'save-folder', title: t('exchange.exportChooseTitle'), suggestedName })) ?? []
    if (chosen !== undefined) onPath(chosen)
  }
  return (
    <div className="section">
      <div className="row">
        <span className="field-label">{t('exchange.exportFile')}</span>
        <Button icon="folder" onPress={() => void press()}>
          {t('exchange.exportChoose')}
        </Button>
      </div>
      {path === null ? null : <PathText>{path}</PathText>}
      {isMissing ? (
        <p className="field-error" role="alert">
          {t('exchange.exportFileNeeded')}
        </p>
      ) : null}
    </div>
  )
}
