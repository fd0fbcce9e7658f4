import { type ReactNode, useState } from 'react'
import { Link } from 'react-router'
import { useT } from '../../i18n.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { DeletedList } from './deleted-list.tsx'
import { DestroyedList } from './destroyed-list.tsx'

/** What was deleted, and what is left of what was destroyed. */
export function BinPage() {
  const { t } = useT()
  const [tab, setTab] = useState<'bin' | 'destroyed'>('bin')
  return (
    <>
      <PageHeader title={t('bin.title')} hasTabs before={<Link to="/retention">{t('bin.toRetention')}</Link>} />
      <Tabs
        label={t('bin.tabs')}
        selected={tab}
        onSelect={setTab}
        tabs={[
          {
            key: 'bin',
            label: t('bin.tabBin'),
            content: (
              <Part>
                <DeletedList />
              </Part>
            ),
          },
          {
            key: 'destroyed',
            label: t('bin.tabDestroyed'),
            content: (
              <Part>
                <DestroyedList />
              </Part>
            ),
          },
        ]}
      />
    </>
  )
}

function Part({ children }: { readonly children: ReactNode }) {
  return <div className="page-body page-body-fill">{children}</div>
}
