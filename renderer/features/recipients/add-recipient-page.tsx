import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import type { Recipient } from '../../../shared/domain/recipient.ts'
import { useT } from '../../i18n.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { useToast } from '../../ui/toasts.tsx'
import { AddByCard } from './add-by-card.tsx'
import { AddByKeys } from './add-by-keys.tsx'

/** Adds a recipient: by their signed card, or by their keys where there is none. */
export function AddRecipientPage() {
  const { t } = useT()
  const navigate = useNavigate()
  const toast = useToast()
  const [how, setHow] = useState<'card' | 'keys'>('card')
  const onAdded = (recipient: Recipient) => {
    toast({ meaning: 'good', text: t('recipients.added', { name: recipient.name }) })
    void navigate(`/recipients/${recipient.id}`)
  }
  return (
    <>
      <PageHeader title={t('recipients.add')} before={<Link to="/recipients">{t('recipients.back')}</Link>} />
      <div className="page-body">
        <RadioGroup
          label={t('recipients.how')}
          value={how}
          onChange={setHow}
          options={[
            { value: 'card', label: t('recipients.byCard'), description: t('recipients.byCardText') },
            { value: 'keys', label: t('recipients.byKeys'), description: t('recipients.byKeysText') },
          ]}
        />
        {how === 'card' ? <AddByCard onAdded={onAdded} /> : <AddByKeys onAdded={onAdded} />}
      </div>
    </>
  )
}
