import { useNavigate } from 'react-router'
import { useChoosePath } from '../../choose-path.ts'
import { useT } from '../../i18n.ts'
import { useSettings } from '../../settings.ts'
import { Button } from '../../ui/button.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { LockedNote } from './locked-note.tsx'
import { RecentVaults } from './recent-vaults.tsx'

/** The first thing to see: open a vault, create one, or verify a bundle without any. */
export function WelcomePage() {
  const { t } = useT()
  const navigate = useNavigate()
  const choose = useChoosePath()
  const { settings } = useSettings()
  const open = async () => {
    const [path] = (await choose({ kind: 'folder', title: t('session.openTitle') })) ?? []
    if (path !== undefined) await navigate('/unlock', { state: { path } })
  }
  return (
    <main className="stage">
      <div className="stage-sheet">
        <div className="stack stack-tight">
          <h1>{t('session.welcome')}</h1>
          <p className="quiet">{t('session.welcomeText')}</p>
        </div>
        <LockedNote />
        <RecentVaults paths={settings.recentVaults} />
        <div className="stack stack-tight">
          <Button kind={settings.recentVaults.length > 0 ? 'plain' : 'primary'} isWide icon="lock" onPress={() => void open()}>
            {t('session.open')}
          </Button>
          <Button isWide icon="add" onPress={() => void navigate('/create')}>
            {t('session.create')}
          </Button>
          <Button isWide icon="check" onPress={() => void navigate('/verify')}>
            {t('session.verify')}
          </Button>
          <p className="quiet">{t('session.verifyText')}</p>
        </div>
        <LanguageChoice />
      </div>
    </main>
  )
}
