import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { TriageState } from '../../../shared/domain/evidence.ts'
import { useT } from '../../i18n.ts'
import { Icon } from '../../ui/icon.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import { offeredStates, triageLooks } from './triage-words.ts'

type Props = {
  readonly value: TriageState
  readonly onChange: (state: TriageState) => void
  readonly isDisabled?: boolean
}

/** What one item is worth: one of the four states, each with its key as a tooltip. Arrows go from one to the next. */
export function TriageButtons({ value, onChange, isDisabled = false }: Props) {
  const { t } = useT()
  return (
    <ToggleButtonGroup
      className="triage-buttons"
      aria-label={t('triage.title')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      isDisabled={isDisabled}
      onSelectionChange={(keys) => {
        const state = offeredStates.find((one) => keys.has(one))
        if (state && state !== value) onChange(state)
      }}
    >
      {offeredStates.map((state) => {
        const { words, key, icon } = triageLooks[state]
        return (
          <Tooltip key={state} text={t('triage.withKey', { state: t(words), key })}>
            <ToggleButton id={state} className="button triage-button" data-state={state} aria-keyshortcuts={key}>
              <Icon name={icon} />
              <span className="button-content">{t(words)}</span>
            </ToggleButton>
          </Tooltip>
        )
      })}
    </ToggleButtonGroup>
  )
}
