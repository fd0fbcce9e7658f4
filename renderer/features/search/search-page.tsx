import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { searchKinds } from '../../../shared/contract/search.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { CheckboxList } from '../../ui/checkbox-list.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FilterMenu } from '../../ui/filter-menu.tsx'
import { Note } from '../../ui/note.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { useToast } from '../../ui/toasts.tsx'
import { hitPlace, kindKeys } from '../../view/hit-place.ts'
import { IncidentFilterBar, noFilter } from '../../view/incident-filter-bar.tsx'
import { isolate } from '../../view/isolate.ts'
import { QueryView } from '../../view/query-view.tsx'
import { useNumberWords } from '../../view/use-number-words.ts'
import { HitList } from './hit-list.tsx'
import { SaveSearchDialog } from './save-search-dialog.tsx'
import { type Asked, longestAsked, narrowsToIncidents } from './saved-search.ts'
import { SearchStart } from './search-start.tsx'
import { firstFound, useAsked, useFound, useSavedSearches } from './use-search.ts'

/** `/search`: everything that was written in the vault, as somebody types. */
export function SearchPage() {
  const { t } = useT()
  const navigate = useNavigate()
  const toast = useToast()
  const [asked, setAsked] = useAsked()
  const [isSaving, setSaving] = useState(false)
  const { saved, save, remove } = useSavedSearches()
  const results = useFound(asked)
  const field = useFocusOnArrival()
  const list = useRef<HTMLDivElement>(null)
  const onKeys = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    list.current?.querySelector<HTMLElement>('[role=option]')?.focus()
  }
  return (
    <>
      <PageHeader
        title={t('search.title')}
        actions={results.isAsked ? <Button onPress={() => setSaving(true)}>{t('search.save')}</Button> : null}
      />
      <div className="page-body">
        <search className="stack stack-tight" onKeyDown={onKeys}>
          <SearchField
            label={t('search.field')}
            isLabelHidden
            placeholder={t('search.hint')}
            value={asked.text}
            onChange={(text) => setAsked({ ...asked, text: text.slice(0, longestAsked) })}
            onSubmit={() => void firstFound(asked).then((hit) => (hit ? navigate(hitPlace(hit, asked.text)) : undefined))}
            inputRef={field}
          />
          <IncidentFilterBar filter={asked.filter} onChange={(filter) => setAsked({ ...asked, filter })}>
            <KindMenu asked={asked} onChange={setAsked} />
          </IncidentFilterBar>
          {narrowsToIncidents(asked.filter) ? <p className="quiet">{t('search.filterNote')}</p> : null}
        </search>
        <Results results={results} list={list} onClear={() => setAsked({ text: '', kinds: [], filter: noFilter })} />
        {results.isAsked ? null : <SearchStart saved={saved} onOpen={(one) => setAsked(one.asked)} onRemove={remove} />}
      </div>
      {isSaving ? (
        <SaveSearchDialog
          asked={asked}
          saved={saved}
          onSave={(one) => {
            save(one)
            toast({ text: t('search.savedDone', { name: isolate(one.name) }) })
          }}
          onClose={() => setSaving(false)}
        />
      ) : null}
    </>
  )
}

/** The field has the focus whenever somebody comes here, also by the shortcut from here. */
function useFocusOnArrival() {
  const field = useRef<HTMLInputElement>(null)
  const { key } = useLocation()
  const arrived = useRef<string | null>(null)
  useEffect(() => {
    if (arrived.current === null) field.current?.focus()
    arrived.current = key
  }, [key])
  return field
}

function KindMenu({ asked, onChange }: { readonly asked: Asked; readonly onChange: (asked: Asked) => void }) {
  const { t } = useT()
  const label = t('search.kinds')
  const { length: count } = asked.kinds
  const options = searchKinds.map((value) => ({ value, label: t(kindKeys[value]) }))
  return (
    <FilterMenu label={label} count={count} countLabel={t('search.chosen', { label, count })}>
      <CheckboxList
        label={label}
        groups={[{ label: '', options }]}
        value={asked.kinds}
        onChange={(kinds) => onChange({ ...asked, kinds })}
      />
    </FilterMenu>
  )
}

type ResultsProps = {
  readonly results: ReturnType<typeof useFound>
  readonly list: { readonly current: HTMLDivElement | null }
  readonly onClear: () => void
}

function Results({ results, list, onClear }: ResultsProps) {
  const { t } = useT()
  const number = useNumberWords()
  const { isAsked, found, query, text, isStale, showMore } = results
  const words = () => {
    if (found === undefined) return ''
    return found.isMore ? t('search.foundMore', { number: number(found.total) }) : t('search.found', { count: found.total })
  }
  return (
    <>
      <p role="status" className={isAsked ? 'quiet' : 'visually-hidden'}>
        {words()}
      </p>
      {isAsked ? (
        <QueryView query={query}>
          {({ rows, waiting }) => (
            <>
              {waiting > 0 ? <Note>{t('search.waiting', { count: waiting })}</Note> : null}
              {rows.length === 0 ? (
                <EmptyState title={t('search.noneTitle')} actions={<Button onPress={onClear}>{t('search.clear')}</Button>}>
                  {t('search.noneText')}
                </EmptyState>
              ) : (
                <HitList hits={rows} text={text} isStale={isStale} listRef={list} />
              )}
              {showMore === null ? null : (
                <div className="actions">
                  <Button onPress={showMore}>{t('search.more')}</Button>
                </div>
              )}
            </>
          )}
        </QueryView>
      ) : null}
    </>
  )
}
