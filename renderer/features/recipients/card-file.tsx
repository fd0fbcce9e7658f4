import { api } from '../../api.ts'
import { useChoosePath } from '../../choose-path.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { DropZone } from '../../ui/drop-zone.tsx'
import { useErrorWords } from '../../view/error-words.ts'

/** More than any card has. */
const limitBytes = 65_536

type Props = { readonly onText: (text: string) => void; readonly onProblem: (words: string) => void }

/** The file of a card, dropped or chosen. */
export function CardFile({ onText, onProblem }: Props) {
  const { t } = useT()
  const words = useErrorWords()
  const choose = useChoosePath()
  const dropped = async ([file]: readonly File[]) => {
    if (file === undefined) return
    if (file.size > limitBytes) return onProblem(t('recipients.cardTooLarge'))
    await file.text().then(onText, () => onProblem(t('recipients.cardNeeded')))
  }
  const chosen = async () => {
    const [path] = (await choose({ kind: 'files', title: t('recipients.chooseCardTitle') })) ?? []
    if (path === undefined) return
    await api.host.readText({ path }).then(
      ({ text }) => onText(text),
      (error: unknown) => onProblem(words(error)),
    )
  }
  return (
    <DropZone label={t('recipients.cardDrop')} onFiles={(files) => void dropped(files)}>
      <div className="drop-row">
        <p className="grow">{t('recipients.cardDropText')}</p>
        <Button icon="file" onPress={() => void chosen()}>
          {t('recipients.chooseCard')}
        </Button>
      </div>
    </DropZone>
  )
}
