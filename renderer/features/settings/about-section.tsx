import { useQuery } from '@tanstack/react-query'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { FieldGroup } from '../../ui/field-group.tsx'
import { Note } from '../../ui/note.tsx'
import { QueryView } from '../../view/query-view.tsx'

/** Which application this is, and what it cannot do. */
export function AboutSection() {
  const { t } = useT()
  const query = useQuery({ queryKey: ['host', 'info'], queryFn: () => api.host.info({}) })
  return (
    <FieldGroup title={t('settings.about')}>
      <QueryView query={query}>
        {(info) => (
          <FactList
            facts={[
              { label: t('settings.version'), value: info.version },
              { label: t('settings.host'), value: t(`settings.host.${info.kind}`) },
              { label: t('settings.system'), value: <bdi>{info.platform}</bdi> },
            ]}
          />
        )}
      </QueryView>
      <Note title={t('settings.limits')}>{t('settings.limitsText')}</Note>
    </FieldGroup>
  )
}
