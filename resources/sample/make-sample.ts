/**
 * Makes the files of the sample case that are not plain text, into `files/`: `npm run sample`.
 * Needs Chromium, ffmpeg (with libvpx) and espeak-ng. The results are committed; run it again only after a change in
 * `source/` or `make/`. Texts, the drawing and the case itself (`case.json`) are written by hand.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { budgetByYear, budgetWorkbook } from './make/budget.ts'
import { openBrowser } from './make/chromium.ts'
import { withExif } from './make/exif.ts'
import { mail } from './make/mail.ts'
import { openDocumentText } from './make/open-document.ts'
import { telephoneCall, video } from './make/recordings.ts'
import { reportDocument } from './make/report.ts'
import { spreadsheet } from './make/spreadsheet.ts'
import { callerOnly, fullCall, messageOfThePressOffice, messageOfTheSource, statement } from './make/words.ts'

const browser = await openBrowser()
try {
  await makeReport()
  await makeSmearCampaign()
  await makeTelephoneThreat()
  await makeBudget()
  await makeDismissal()
  await makeSurveillance()
} finally {
  await browser.close()
}

async function makeReport(): Promise<void> {
  await write('01-report/summary-of-findings.docx', await reportDocument())
  const gate = await browser.jpeg('gate.html', 1024, 683)
  await write(
    '01-report/kessan-gate.jpg',
    withExif(gate, {
      description: 'Sample picture, drawn; invented place',
      make: 'Sample',
      model: 'Pocket 3',
      takenAt: '2024:06:27 11:02:45',
      offset: '+01:00',
      latitude: -24.604_2,
      longitude: -12.808_5,
      width: 1024,
      height: 683,
    }),
  )
}

async function makeSmearCampaign(): Promise<void> {
  await write(
    '02-smear-campaign/el-faro-2024-09-20.html',
    await browser.capture('article.html', '/opinion/2024/09/20/amigos-de-fuera'),
  )
  await write('02-smear-campaign/post-liravia-primero.png', await browser.png('post.html', 640))
  const communique = await browser.pdf('communique.html', '2024-09-16')
  await write('02-smear-campaign/communique-31-2024.eml', mail(messageOfThePressOffice(communique)))
}

async function makeTelephoneThreat(): Promise<void> {
  await write('03-telephone-threat/call-2024-11-14-full.wav', telephoneCall(fullCall))
  await write('03-telephone-threat/call-2024-11-14-caller-only.wav', telephoneCall(callerOnly))
  await write('03-telephone-threat/messages-to-Belvanour.png', await browser.png('chat.html', 420))
  await write('03-telephone-threat/إفادة يسرى قندوفي.odt', openDocumentText(statement))
}

async function makeBudget(): Promise<void> {
  await write('04-budget/lettre-2417-ministere-du-budget.pdf', await browser.pdf('letter.html', '2024-12-19'))
  await write('04-budget/budget-by-year.csv', budgetByYear())
  await write('04-budget/budget-line-31-07.xlsx', spreadsheet(budgetWorkbook()))
  await write('04-budget/message-Osmarieux.eml', mail(messageOfTheSource))
}

async function makeDismissal(): Promise<void> {
  await write('05-dismissal/mocion-AN-2025-014.pdf', await browser.pdf('motion.html', '2025-02-11'))
  await write('05-dismissal/قرار الإحالة إلى المجلس التأديبي.pdf', await browser.pdf('referral.html', '2025-02-25'))
  const seconds = Array.from({ length: 40 }, (_, index) => index / 5)
  await write('05-dismissal/session-2025-03-18.webm', video(await browser.frames('session.html', seconds), 5))
}

async function makeSurveillance(): Promise<void> {
  const car = await browser.jpeg('car.html', 900, 600)
  await write(
    '06-surveillance/IMG_20250405_213311.jpg',
    withExif(car, {
      description: 'Sample picture, drawn; invented place',
      make: 'Sample',
      model: 'Phone 12',
      artist: 'Lorian Teskouet',
      takenAt: '2025:04:05 21:33:11',
      offset: '+01:00',
      latitude: -24.611_8,
      longitude: -12.797_3,
      width: 900,
      height: 600,
    }),
  )
}

async function write(path: string, data: Buffer | string): Promise<void> {
  const file = fileURLToPath(new URL(`files/${path}`, import.meta.url))
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, data)
  console.log(`${String(Buffer.byteLength(data)).padStart(8)}  ${path}`)
}
