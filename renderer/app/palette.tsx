import { Autocomplete, Input, Label, Menu, MenuItem, TextField, useFilter } from 'react-aria-components'
import { useNavigate } from 'react-router'
import { useT } from '../i18n.ts'
import { Dialog } from '../ui/dialog.tsx'
import { parts } from './parts.ts'

type Props = { readonly isOpen: boolean; readonly onClose: () => void }

/** Goes to a part of the vault by a few letters of its name. */
export function Palette({ isOpen, onClose }: Props) {
  const { t } = useT()
  const navigate = useNavigate()
  const { contains } = useFilter({ sensitivity: 'base' })
  const go = (path: string) => {
    onClose()
    void navigate(path)
  }
  return (
    <Dialog title={t('common.palette')} isOpen={isOpen} onClose={onClose} closeLabel={t('ui.close')} isDismissable>
      <Autocomplete filter={contains}>
        <TextField className="field" autoFocus>
          <Label className="field-label">{t('common.paletteHint')}</Label>
          <Input className="input" dir="auto" autoComplete="off" spellCheck={false} />
        </TextField>
        <Menu
          className="menu"
          aria-label={t('common.palette')}
          renderEmptyState={() => <p className="popover-empty">{t('common.paletteEmpty')}</p>}
        >
          {parts.map(({ path, label }) => (
            <MenuItem key={path} id={path} className="menu-item" textValue={t(label)} onAction={() => go(path)}>
              {t(label)}
            </MenuItem>
          ))}
        </Menu>
      </Autocomplete>
    </Dialog>
  )
}
