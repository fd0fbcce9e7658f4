import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import type { Language } from '../../../shared/i18n/language.ts'
import { languageNames, languages } from '../../../shared/i18n/language.ts'
import { api } from '../../api.ts'
import { useChoosePath } from '../../choose-path.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Fingerprint } from '../../ui/fingerprint.tsx'
import { Note } from '../../ui/note.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Select } from '../../ui/select.tsx'
import { CopyButton } from '../../view/copy-button.tsx'
import { useErrorWords } from '../../view/error-words.ts'
import { FingerprintAloud } from '../../view/fingerprint-aloud.tsx'
import { PathText } from '../../view/path-text.tsx'
import { QueryView } from '../../view/query-view.tsx'
import { useOwnCard } from './use-recipients.ts'

/** The institution's own card: to show, to copy, to save, to print. */
export function OwnCardPage() {
  const { t, language: interfaceLanguage } = useT()
  const [language, setLanguage] = useState<Language>(interfaceLanguage)
  const query = useOwnCard(language)
  return (
    <>
      <PageHeader title={t('recipients.cardTitle')} before={<Link to="/recipients">{t('recipients.back')}</Link>} />
      <div className="page-body">
        <p className="prose">{t('recipients.cardText')}</p>
        <div className="form">
          <Select
            label={t('recipients.cardLanguage')}
            options={languages.map((value) => ({ value, label: languageNames[value] }))}
            value={language}
            onChange={setLanguage}
          />
        </div>
        <QueryView query={query}>
          {({ card, content }) => (
            <div className="stack">
              <h2>{t('recipients.fingerprint')}</h2>
              <FingerprintAloud value={content.fingerprint} label={t('recipients.fingerprint')} />
              <p className="quiet">{t('recipients.fingerprintHint')}</p>
              <h2>{t('recipients.sshFingerprint')}</h2>
              <Fingerprint value={content.sshFingerprint} />
              <h2>{t('recipients.cardOf')}</h2>
              <pre dir="ltr" className="card-text mono">
                {card}
              </pre>
              <SaveCard card={card} name={content.name} />
            </div>
          )}
        </QueryView>
      </div>
    </>
  )
}

function SaveCard({ card, name }: { readonly card: string; readonly name: string }) {
  const { t } = useT()
  const words = useErrorWords()
  const choose = useChoosePath()
  const save = useMutation({
    mutationFn: async (folder: string) => {
      const path = joined(folder, fileNameFor(name))
      await api.host.writeText({ path, text: card })
      return path
    },
  })
  const press = async () => {
    const [folder] = (await choose({ kind: 'folder', title: t('recipients.cardSaveTitle') })) ?? []
    if (folder !== undefined) save.mutate(folder)
  }
  return (
    <>
      <div className="actions">
        <CopyButton text={card} label={t('recipients.cardCopy')} />
        <Button icon="download" onPress={() => void press()} isPending={save.isPending}>
          {t('recipients.cardSave')}
        </Button>
        <Button icon="print" onPress={() => window.print()}>
          {t('ui.print')}
        </Button>
      </div>
      {save.data ? (
        <Note meaning="good" title={t('recipients.cardSaved')} live="status">
          <PathText>{save.data}</PathText>
        </Note>
      ) : null}
      {save.error ? (
        <Note meaning="bad" title={t('recipients.cardSaveFailed')} live="alert">
          {words(save.error)}
        </Note>
      ) : null}
    </>
  )
}

/** A path of the system that the folder is a path of. */
function joined(folder: string, name: string): string {
  const separator = /^[A-Za-z]:|^\\\\/.test(folder) ? '\\' : '/'
  return folder.endsWith(separator) ? folder + name : folder + separator + name
}

/** A file name that every system takes. */
function fileNameFor(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return `${plain.slice(0, 40) || 'recipient'}-card.txt`
}
