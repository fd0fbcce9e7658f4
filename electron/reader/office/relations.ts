import type { OfficePackage } from './open-package.ts'
import { walkXml } from './xml-walk.ts'

/** One reference of a part of an Office Open XML document to another part. */
export type Relation = { readonly id: string; readonly type: string; readonly target: string }

/** What a part refers to inside the document, with targets as names of files in it. */
export async function relationsOf(document: OfficePackage, part: string): Promise<Relation[]> {
  const slash = part.lastIndexOf('/')
  const [folder, file] = [part.slice(0, slash + 1), part.slice(slash + 1)]
  const found: Relation[] = []
  walkXml(await document.text(`${folder}_rels/${file}.rels`), {
    open: (element, attribute) => {
      if (element !== 'relationship' || attribute('targetmode')?.toLowerCase() === 'external') return
      const type = attribute('type') ?? ''
      const target = resolve(folder, attribute('target') ?? '')
      found.push({ id: attribute('id') ?? '', type: type.slice(type.lastIndexOf('/') + 1), target })
    },
    isDone: () => found.length > 20_000,
  })
  return found
}

/** A target as the name of a file in the document: from the folder of who refers to it, or from the root. */
function resolve(folder: string, target: string): string {
  const parts = target.startsWith('/') ? [] : folder.split('/').filter((part) => part !== '')
  for (const part of target.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
