import { useNavigate } from 'react-router'
import type { CustodyLine } from '../../../shared/contract/custody.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { ContentText } from '../../ui/content-text.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { Fingerprint } from '../../ui/fingerprint.tsx'
import { useDateWords } from '../../view/date-words.ts'
import { useNumberWords } from '../../view/use-number-words.ts'
import { placeOf } from './place-of.ts'

/** One entry of the chain, whole. */
export function EntryDialog({ line, onClose }: { readonly line: CustodyLine; readonly onClose: () => void }) {
  const { t } = useT()
  const dates = useDateWords()
  const number = useNumberWords()
  const navigate = useNavigate()
  const place = placeOf(line)
  const foot = (
    <>
      {place === null ? null : (
        <Button onPress={() => void navigate(place.path)}>
          {t(place.kind === 'bundle' ? 'custody.showBundle' : 'custody.showItem')}
        </Button>
      )}
      <Button onPress={onClose}>{t('custody.close')}</Button>
    </>
  )
  const details = Object.entries(line.details)
  return (
    <Dialog
      title={t('custody.entry', { seq: number(line.seq) })}
      isOpen
      onClose={onClose}
      closeLabel={t('custody.close')}
      foot={foot}
      isDismissable
    >
      <FactList
        facts={[
          { label: t('custody.colAction'), value: t(`custody.did.${line.action}`) },
          { label: t('custody.colAt'), value: dates.instant(line.at) },
          { label: t('custody.colActor'), value: <ContentText>{line.actor}</ContentText> },
          line.reason === '' ? null : { label: t('custody.colReason'), value: <ContentText>{line.reason}</ContentText> },
          line.subject === null ? null : { label: t('custody.subject'), value: <Machine text={line.subject} /> },
          details.length === 0
            ? null
            : {
                label: t('custody.details'),
                value: (
                  <ul>
                    {details.map(([name, value]) => (
                      <li key={name}>
                        <Machine text={`${name}: ${value}`} />
                      </li>
                    ))}
                  </ul>
                ),
              },
          { label: t('custody.chain'), value: <Machine text={line.chain} /> },
          { label: t('custody.colHash'), value: <Fingerprint value={line.hash} /> },
        ]}
      />
    </Dialog>
  )
}

function Machine({ text }: { readonly text: string }) {
  return (
    <bdi dir="ltr" className="mono path">
      {text}
    </bdi>
  )
}
