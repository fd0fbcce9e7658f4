import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Autocomplete, Header, Input, Label, Menu, MenuItem, MenuSection, TextField, useFilter } from 'react-aria-components'
import { useNavigate } from 'react-router'
import { api } from '../api.ts'
import { useT } from '../i18n.ts'
import { Dialog } from '../ui/dialog.tsx'
import { hitPlace, kindKeys } from '../view/hit-place.ts'
import { isolate } from '../view/isolate.ts'
import { useDelayed } from '../view/use-delayed.ts'
import { parts } from './parts.ts'

type Props = { readonly isOpen: boolean; readonly onClose: () => void }

/** Goes to a part of the vault, or to a record, by a few letters of its name. */
export function Palette({ isOpen, onClose }: Props) {
  const { t } = useT()
  return (
    <Dialog title={t('common.palette')} isOpen={isOpen} onClose={onClose} closeLabel={t('ui.close')} isDismissable>
      <Places onClose={onClose} />
    </Dialog>
  )
}

const mostRecords = 8
const longestText = 500

function Places({ onClose }: Pick<Props, 'onClose'>) {
  const { t } = useT()
  const navigate = useNavigate()
  const { contains } = useFilter({ sensitivity: 'base' })
  const [text, setText] = useState('')
  const wanted = useDelayed(text.trim().slice(0, longestText), 90)
  const found = useQuery({
    queryKey: ['search', 'palette', wanted],
    queryFn: () => api.search.find({ text: wanted, limit: mostRecords }),
    enabled: wanted !== '',
    placeholderData: keepPreviousData,
  }).data
  const go = (path: string) => {
    onClose()
    void navigate(path)
  }
  const shown = parts.filter(({ label }) => contains(t(label), text.trim()))
  const records = text.trim() === '' ? [] : (found?.rows ?? [])
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <TextField className="field" autoFocus>
        <Label className="field-label">{t('common.paletteHint')}</Label>
        <Input className="input" dir="auto" autoComplete="off" spellCheck={false} />
      </TextField>
      <Menu
        className="menu"
        aria-label={t('common.palette')}
        renderEmptyState={() => <p className="popover-empty">{t('common.paletteEmpty')}</p>}
      >
        {shown.map(({ path, label }) => (
          <MenuItem key={path} id={path} className="menu-item" textValue={t(label)} onAction={() => go(path)}>
            {t(label)}
          </MenuItem>
        ))}
        {records.length === 0 ? null : (
          <MenuSection>
            <Header className="menu-header">{t('search.paletteRecords')}</Header>
            {records.map((hit) => {
              const kind = t(kindKeys[hit.kind])
              const title = hit.title === '' ? t('search.untitled', { kind }) : hit.title
              return (
                <MenuItem
                  key={`${hit.kind} ${hit.id}`}
                  id={`${hit.kind} ${hit.id}`}
                  className="menu-item"
                  textValue={`${title}, ${kind}`}
                  onAction={() => go(hitPlace(hit, text))}
                >
                  <bdi className="menu-item-title">{title}</bdi>
                  <span className="quiet">
                    {kind} {hit.caseReference === null ? null : <bdi>{hit.caseReference}</bdi>}
                  </span>
                </MenuItem>
              )
            })}
          </MenuSection>
        )}
        {text.trim() === '' ? null : (
          <MenuItem
            id="search"
            className="menu-item"
            textValue={t('search.paletteAll', { text: isolate(text.trim()) })}
            onAction={() => go(`/search?${new URLSearchParams({ text: text.trim() })}`)}
          >
            {t('search.paletteAll', { text: isolate(text.trim()) })}
          </MenuItem>
        )}
      </Menu>
    </Autocomplete>
  )
}
