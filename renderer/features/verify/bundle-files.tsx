import { useState } from 'react'
import type { VerifyReport } from '../../../shared/bundle/report.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Fingerprint } from '../../ui/fingerprint.tsx'
import { useSizeWords } from '../../view/use-size-words.ts'

/** How many files are drawn at once. */
const batch = 200

/** The files of a bundle with their hashes. */
export function BundleFiles({ files }: { readonly files: VerifyReport['files'] }) {
  const { t } = useT()
  const size = useSizeWords()
  const [shown, setShown] = useState(batch)
  return (
    <section className="section">
      <h3>{t('verify.files')}</h3>
      <table className="table-plain" aria-label={t('verify.files')}>
        <thead>
          <tr>
            <th scope="col">{t('verify.colPath')}</th>
            <th scope="col">{t('verify.colSize')}</th>
            <th scope="col">{t('verify.colHash')}</th>
          </tr>
        </thead>
        <tbody>
          {files.slice(0, shown).map((file) => (
            <tr key={file.path}>
              <td className="path-in-text">
                <bdi dir="ltr">{file.path}</bdi>
              </td>
              <td className="number nowrap">{size(file.sizeBytes)}</td>
              <td>
                <details>
                  <summary>
                    <bdi dir="ltr" className="mono">
                      {`${file.sha256.slice(0, 4)} ${file.sha256.slice(4, 8)} … ${file.sha256.slice(-4)}`}
                    </bdi>
                  </summary>
                  <Fingerprint value={file.sha256} />
                </details>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {files.length > shown ? (
        <div className="actions">
          <Button onPress={() => setShown(shown + batch)}>{t('overview.more', { count: files.length - shown })}</Button>
        </div>
      ) : null}
    </section>
  )
}
