import type { ReactNode } from 'react'
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components'

export type TabItem<Key extends string = string> = {
  readonly key: Key
  readonly label: string
  /** How many things are behind it, already written in the user's digits. */
  readonly count?: string | undefined
  readonly content: ReactNode
}

type Props<Key extends string> = {
  /** What the tabs are of, for screen readers. */
  readonly label: string
  readonly tabs: readonly TabItem<Key>[]
  readonly selected: Key
  readonly onSelect: (key: Key) => void
}

/** Views of one thing side by side; arrows move between them, only the chosen one is drawn. */
export function Tabs<Key extends string>({ label, tabs, selected, onSelect }: Props<Key>) {
  return (
    <AriaTabs
      className="tabs"
      selectedKey={selected}
      keyboardActivation="manual"
      onSelectionChange={(key) => {
        const tab = tabs.find((one) => one.key === key)
        if (tab) onSelect(tab.key)
      }}
    >
      <TabList className="tab-list" aria-label={label}>
        {tabs.map((tab) => (
          <Tab key={tab.key} id={tab.key} className="tab">
            {tab.label}
            {tab.count === undefined ? null : <span className="tab-count">{tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.key} id={tab.key} className="tab-panel">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
