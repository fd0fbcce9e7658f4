import type { Metadata } from '../../../shared/domain/reading.ts'
import type { OfficePackage } from './open-package.ts'
import { walkXml } from './xml-walk.ts'

const files = ['docProps/core.xml', 'docProps/app.xml', 'docProps/custom.xml', 'meta.xml']
const times = /^(created|modified|lastPrinted|creation-date|date|print-date)$/i
/** Elements that only hold others, or lists of titles. */
const passed = /^(coreproperties|properties|document-meta|meta|vector|variant|lpstr|i4|headingpairs|titlesofparts)$/

/** What a document says of itself: title, author, dates, program, revisions. */
export async function documentProperties(document: OfficePackage): Promise<Metadata[]> {
  const found: Metadata[] = []
  for (const file of files) {
    if (!document.names.includes(file)) continue
    let named: string | null = null
    let text = ''
    walkXml(await document.text(file), {
      open: (element, attribute) => {
        text = ''
        if (element === 'property' || element === 'user-defined') named = attribute('name') ?? element
        if (element !== 'document-statistic') return
        for (const counted of ['page-count', 'word-count', 'table-count', 'image-count']) {
          const value = attribute(counted)
          if (value !== null) found.push(line(counted, value))
        }
      },
      text: (piece) => {
        text += piece.slice(0, 2_000)
      },
      close: (element) => {
        const isListed = named === null && passed.test(element)
        if (text.trim() !== '' && !isListed) found.push(line(named ?? element, text.trim()))
        text = ''
        if (element === 'property' || element === 'user-defined') named = null
      },
      isDone: () => found.length > 200,
    })
  }
  return found
}

function line(name: string, value: string): Metadata {
  return { group: 'document', name: names[name] ?? name, value, zone: times.test(name) ? zoneOfIso(value) : null }
}

/** Names as the formats write them; they were read in lower case. */
const names: Readonly<Record<string, string>> = {
  lastmodifiedby: 'lastModifiedBy',
  lastprinted: 'lastPrinted',
  contentstatus: 'contentStatus',
  appversion: 'AppVersion',
  application: 'Application',
  company: 'Company',
  manager: 'Manager',
  template: 'Template',
  totaltime: 'TotalTime',
  pages: 'Pages',
  words: 'Words',
  characters: 'Characters',
  docsecurity: 'DocSecurity',
  hyperlinkbase: 'HyperlinkBase',
  hyperlinkschanged: 'HyperlinksChanged',
}

/** The zone of a time in the form of ISO 8601: `Z`, `+02:00`, or `unknown` where it has none. */
export function zoneOfIso(time: string): string {
  const zone = /T\d\d:\d\d.*?(Z|[+-]\d\d:?\d\d)$/i.exec(time.trim())?.[1]
  if (zone === undefined) return 'unknown'
  return zone.toUpperCase() === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`
}
