import { useState } from 'react'
import { lacksFor } from '../../../shared/domain/assessment.ts'
import type { Incident } from '../../../shared/domain/incident.ts'
import type { MessageKey } from '../../../shared/i18n/translator.ts'
import { assessments } from '../../../shared/vocabulary/assessments.ts'
import { useT } from '../../i18n.ts'
import { useSession } from '../../session.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toasts.tsx'
import { NotSaved } from '../../view/not-saved.tsx'
import { optionsOf } from '../../view/options.ts'
import { SaveFoot } from '../../view/save-foot.tsx'
import { useAssessIncident } from './use-incidents.ts'

type Props = { readonly incident: Incident; readonly onClose: () => void }

const lackKeys = {
  grounds: 'incidents.lackGrounds',
  'right-to-verify': 'incidents.lackRight',
  'two-independent-sources': 'incidents.lackSources',
} as const satisfies Record<string, MessageKey>

/** Assesses an incident: alleged until somebody does, with grounds in words; what is still missing is said before. */
export function AssessDialog({ incident, onClose }: Props) {
  const { t, language } = useT()
  const toast = useToast()
  const mayVerify = useSession().vault?.user.rights.includes('verify') ?? false
  const assess = useAssessIncident()
  const [assessment, setAssessment] = useState(incident.assessment)
  const [why, setWhy] = useState(incident.assessmentWhy)
  const lacks = lacksFor(assessment, { why, mayVerify, sources: incident.sources })
  const submit = () => {
    if (lacks.length > 0 || assess.isPending) return
    assess.mutate(
      { id: incident.id, version: incident.version, assessment, why },
      {
        onSuccess: () => {
          toast({ meaning: 'good', text: t('incidents.assessed') })
          onClose()
        },
      },
    )
  }
  const foot = <SaveFoot onSave={submit} onCancel={onClose} isPending={assess.isPending} />
  return (
    <Dialog title={t('incidents.assessTitle')} isOpen onClose={onClose} closeLabel={t('ui.close')} foot={foot}>
      <Form label={t('incidents.assessTitle')} onSubmit={submit}>
        <RadioGroup
          label={t('incidents.assessment')}
          options={optionsOf(assessments, language)}
          value={assessment}
          onChange={setAssessment}
        />
        <TextField
          label={t('incidents.assessWhy')}
          description={t('incidents.assessWhyHint')}
          value={why}
          onChange={setWhy}
          isMultiline
          rows={5}
        />
        {lacks.length === 0 ? (
          <Note meaning="good" live="status">
            {t('incidents.nothingLacks')}
          </Note>
        ) : (
          <Note meaning="warn" title={t('incidents.lacks')} live="status">
            <ul className="answer-list">
              {lacks.map((lack) => (
                <li key={lack}>{t(lackKeys[lack])}</li>
              ))}
            </ul>
          </Note>
        )}
        <NotSaved error={assess.error} />
      </Form>
    </Dialog>
  )
}
