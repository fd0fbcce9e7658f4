import * as v from 'valibot'
import { usePreference } from '../../view/use-preference.ts'

export const panelTabs = ['notes', 'text', 'details', 'contents', 'copies'] as const
export type PanelTab = (typeof panelTabs)[number]

const Panel = v.object({ isOpen: v.boolean(), tab: v.picklist(panelTabs) })
export type Panel = v.InferOutput<typeof Panel>

/** Which side of the panel is shown, and whether it is: remembered for this user. */
export function usePanel() {
  const { value, change } = usePreference<Panel>('review-panel', { isOpen: true, tab: 'notes' }, (kept) => {
    const parsed = v.safeParse(Panel, kept)
    return parsed.success ? parsed.output : null
  })
  return {
    panel: value,
    show: (tab: PanelTab) => change(() => ({ isOpen: true, tab })),
    toggle: () => change((now) => ({ ...now, isOpen: !now.isOpen })),
  }
}
