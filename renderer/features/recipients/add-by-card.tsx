import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { CardContent } from '../../../shared/contract/recipients.ts'
import type { Recipient, RecipientFields } from '../../../shared/domain/recipient.ts'
import { languageNames } from '../../../shared/i18n/language.ts'
import { recipientProfiles } from '../../../shared/vocabulary/recipient-profiles.ts'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { ContentText } from '../../ui/content-text.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useErrorWords } from '../../view/error-words.ts'
import { FingerprintAloud } from '../../view/fingerprint-aloud.tsx'
import { optionsOf } from '../../view/options.ts'
import { CardFile } from './card-file.tsx'
import { useAddCard } from './use-recipients.ts'

type Props = { readonly onAdded: (recipient: Recipient) => void }

/** Reads a card, shows what it says, and adds its recipient. */
export function AddByCard({ onAdded }: Props) {
  const { t } = useT()
  const words = useErrorWords()
  const [card, setCard] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const read = useMutation({ mutationFn: (text: string) => api.recipients.readCard({ card: text }) })
  const take = (text: string) => {
    setCard(text)
    setProblem(null)
    read.reset()
    if (text.trim() === '') setProblem(t('recipients.cardNeeded'))
    else read.mutate(text)
  }
  if (read.data) return <ReadCard card={card} content={read.data} onAdded={onAdded} onOther={() => read.reset()} />
  return (
    <Form label={t('recipients.byCard')} onSubmit={() => take(card)}>
      {read.error ? (
        <Note meaning="bad" live="alert">
          {words(read.error)}
        </Note>
      ) : null}
      <CardFile onText={take} onProblem={setProblem} />
      <TextField
        label={t('recipients.card')}
        description={t('recipients.cardHint')}
        value={card}
        onChange={setCard}
        isMultiline
        isMono
        dir="ltr"
        rows={9}
        isRequired
        maxLength={20_000}
        error={problem}
      />
      <div className="actions">
        <Button kind="primary" type="submit" isPending={read.isPending}>
          {t('recipients.readCard')}
        </Button>
      </div>
    </Form>
  )
}

type ReadProps = Props & { readonly card: string; readonly content: CardContent; readonly onOther: () => void }

function ReadCard({ card, content, onAdded, onOther }: ReadProps) {
  const { t, language } = useT()
  const words = useErrorWords()
  const add = useAddCard()
  const [profile, setProfile] = useState<RecipientFields['profile'] | null>(null)
  const [isAsked, setAsked] = useState(false)
  const submit = () => {
    setAsked(true)
    if (profile !== null) add.mutate({ card, profile }, { onSuccess: onAdded })
  }
  return (
    <Form label={t('recipients.cardSays')} onSubmit={submit}>
      {add.error ? (
        <Note meaning="bad" live="alert">
          {words(add.error)}
        </Note>
      ) : null}
      <section className="card section" aria-label={t('recipients.cardSays')}>
        <h2>{t('recipients.cardSays')}</h2>
        <FactList
          facts={[
            { label: t('recipients.name'), value: <ContentText>{content.name}</ContentText> },
            { label: t('recipients.organisation'), value: <ContentText>{content.organisation}</ContentText> },
            { label: t('recipients.language'), value: languageNames[content.language] },
            {
              label: t('recipients.fingerprint'),
              value: <FingerprintAloud value={content.fingerprint} label={t('recipients.fingerprint')} />,
            },
          ]}
        />
        <p className="quiet">{t('recipients.cardWhole')}</p>
      </section>
      <Select
        label={t('recipients.profile')}
        description={t('recipients.profileHint')}
        options={optionsOf(recipientProfiles, language)}
        value={profile}
        onChange={setProfile}
        placeholder={t('ui.choose')}
        isRequired
        error={isAsked && profile === null ? t('recipients.profileNeeded') : null}
      />
      <div className="actions">
        <Button onPress={onOther}>{t('ui.back')}</Button>
        <Button kind="primary" type="submit" isPending={add.isPending}>
          {t('recipients.addThis')}
        </Button>
      </div>
    </Form>
  )
}
