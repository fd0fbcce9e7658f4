import { EVIDENCE_NAMESPACE, paths, SENDER_PRINCIPAL, TRANSPORT_NAMESPACE } from '../../../shared/bundle/format.ts'
import { type Language, languageNames, languages } from '../../../shared/i18n/language.ts'
import { translator } from '../../../shared/i18n/translator.ts'

/**
 * README-VERIFY.txt, which lies beside a sealed file: how to check and open it without the application, in every
 * language. It names no key: a key that comes with a bundle proves nothing.
 */
export function readmeText(fileName: string): string {
  const line = '='.repeat(72)
  const texts = languages.map((language) => `${line}\n${languageNames[language]}\n${line}\n\n${textIn(language, fileName)}`)
  return texts.join('\n')
}

function textIn(language: Language, fileName: string): string {
  const t = translator(language)
  const zipName = fileName.replace(/\.age$/, '')
  const verify = `ssh-keygen -Y verify -I ${SENDER_PRINCIPAL}`
  const { manifest, tagManifest, signature } = paths
  const powershell = `Get-Content -Encoding UTF8 ${tagManifest},${manifest} | ForEach-Object { $h,$p = $_ -split '  ',2; if ((Get-FileHash -LiteralPath $p).Hash -ne $h) { 'WRONG ' + $p } else { 'OK ' + $p } }`
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [t('report.readme.title'), []],
    [t('report.readme.application', { file: fileName }), []],
    [t('report.readme.tools'), []],
    [t('report.readme.key'), [`${SENDER_PRINCIPAL} ssh-ed25519 AAAA...`]],
    [t('report.readme.sealed'), [`${verify} -f allowed_signers -n ${TRANSPORT_NAMESPACE} -s ${fileName}.sig < ${fileName}`]],
    [t('report.readme.open'), [`age -d -i my-key.txt -o ${zipName} ${fileName}`]],
    [t('report.readme.unpack'), [`Linux, macOS:  unzip ${zipName}`, `Windows:       tar -xf ${zipName}`, 'cd bundle-...']],
    [
      t('report.readme.hashes'),
      [
        `Linux:    sha256sum -c ${tagManifest} ${manifest}`,
        `macOS:    shasum -a 256 -c ${tagManifest} ${manifest}`,
        `Windows:  powershell -Command "${powershell}"`,
      ],
    ],
    [t('report.readme.signature'), [`${verify} -f ../allowed_signers -n ${EVIDENCE_NAMESPACE} -s ${signature} < ${tagManifest}`]],
    [t('report.readme.result'), []],
    [t('report.proves'), []],
  ]
  return parts.map(([words, commands]) => `${[words, ...commands.map((command) => `    ${command}`)].join('\n')}\n\n`).join('')
}
