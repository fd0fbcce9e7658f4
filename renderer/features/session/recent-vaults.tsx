import { Link } from 'react-router'
import { useT } from '../../i18n.ts'
import { useSettings } from '../../settings.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { vaultNameOf } from './vault-path.ts'

/** The vaults that were opened on this machine, the latest first. */
export function RecentVaults({ paths }: { readonly paths: readonly string[] }) {
  const { t } = useT()
  const { save } = useSettings()
  if (paths.length === 0) return null
  return (
    <section className="stack stack-tight" aria-labelledby="recent-vaults">
      <div className="row">
        <h2 id="recent-vaults" className="grow">
          {t('session.recent')}
        </h2>
        <Button kind="quiet" onPress={() => save({ recentVaults: [] })}>
          {t('session.forgetRecent')}
        </Button>
      </div>
      <ul className="recent-vaults">
        {paths.map((path) => (
          <li key={path} className="recent-vault">
            <Link to="/unlock" state={{ path }}>
              <Icon name="lock" />
              <span>
                <span className="recent-name">
                  <bdi>{vaultNameOf(path)}</bdi>
                </span>
                <span className="quiet recent-path">
                  <bdi dir="ltr">{path}</bdi>
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
