import type { RecoverySheet } from '../../../shared/contract/session.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { SheetPage } from './sheet-page.tsx'

type Props = { readonly sheet: RecoverySheet; readonly onDone: () => void }

/** The recovery sheet, shown once, to be printed or copied by hand. */
export function SheetStep({ sheet, onDone }: Props) {
  const { t } = useT()
  return (
    <section className="stack" aria-label={t('session.stepSheet')}>
      <p className="no-print">{t('session.sheetText')}</p>
      <SheetPage sheet={sheet} />
      <div className="actions no-print">
        <Button icon="print" onPress={() => window.print()}>
          {t('session.printSheet')}
        </Button>
        <Button kind="primary" onPress={onDone}>
          {t('session.sheetKept')}
        </Button>
      </div>
    </section>
  )
}
