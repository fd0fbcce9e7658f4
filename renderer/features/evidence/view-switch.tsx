import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useT } from '../../i18n.ts'
import { Icon } from '../../ui/icon.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import type { EvidenceView } from './use-evidence-view.ts'

type Props = {
  readonly view: EvidenceView
  readonly onChange: (part: Partial<EvidenceView>) => void
  /** Whether there are folders to show. */
  readonly canShowFolders: boolean
}

const ways = [
  { as: 'list', icon: 'list', words: 'triage.asList' },
  { as: 'grid', icon: 'grid', words: 'triage.asGrid' },
] as const

/** How evidence is shown: as a list or as a grid, with or without its folders. */
export function ViewSwitch({ view, onChange, canShowFolders }: Props) {
  const { t } = useT()
  return (
    <>
      {canShowFolders ? (
        <Tooltip text={t('triage.folders')}>
          <ToggleButton
            className="button button-quiet button-icon"
            aria-label={t('triage.folders')}
            isSelected={view.hasFolders}
            onChange={(hasFolders) => onChange({ hasFolders })}
          >
            <Icon name="folder" />
          </ToggleButton>
        </Tooltip>
      ) : null}
      <ToggleButtonGroup
        className="view-switch"
        aria-label={t('triage.view')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[view.as]}
        onSelectionChange={(keys) => {
          const way = ways.find(({ as }) => keys.has(as))
          if (way) onChange({ as: way.as })
        }}
      >
        {ways.map(({ as, icon, words }) => (
          <Tooltip key={as} text={t(words)}>
            <ToggleButton id={as} className="button button-quiet button-icon" aria-label={t(words)}>
              <Icon name={icon} />
            </ToggleButton>
          </Tooltip>
        ))}
      </ToggleButtonGroup>
    </>
  )
}
