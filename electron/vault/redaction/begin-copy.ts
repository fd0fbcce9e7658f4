import type { RedactionMaterial } from '../../../shared/contract/redaction.ts'
import type { RedactionMark } from '../../../shared/domain/origin.ts'
import { markProblem } from '../../../shared/domain/redaction/mark-problem.ts'
import { redactionKindOf } from '../../../shared/domain/redaction/redaction-kind.ts'
import { viewKindOf } from '../../../shared/domain/view-kind.ts'
import { type CopyInMaking, refused } from './copy-in-making.ts'
import { pixelCopy } from './pixel-copy.ts'
import { soundCopy } from './sound-copy.ts'
import { textCopy } from './text-copy.ts'

type Begun = { readonly copy: CopyInMaking; readonly covered: ReadonlySet<string> }

/**
 * Begins a copy of what an item can be made of. What comes in is of the page; the media type is our own.
 * @param textOf the text of the item by page, as the vault read it; asked for only where the copy is a text
 * @throws VaultError INVALID_INPUT: marks, material or item do not fit one another
 */
export async function beginCopy(
  item: { readonly mediaType: string },
  input: { readonly marks: readonly RedactionMark[]; readonly covered: readonly string[]; readonly material: RedactionMaterial },
  textOf: () => Promise<readonly string[]>,
): Promise<Begun> {
  const { material, marks } = input
  const kind = redactionKindOf(item.mediaType)
  if (kind === null) throw refused('id')
  if (kind !== material.kind) throw refused('material')
  const covered = new Set(input.covered.filter((text) => text.trim() !== ''))
  switch (material.kind) {
    case 'pixels': {
      const isPdf = viewKindOf(item.mediaType) === 'pdf'
      if (!isPdf && material.pages !== 1) throw refused('material.pages')
      requireFit(marks, 'pixels', material.pages)
      return { copy: pixelCopy(isPdf ? 'pdf' : 'png', material.pages, marks), covered }
    }
    case 'sound':
      requireFit(marks, 'sound', 0)
      return { copy: soundCopy(material, marks), covered }
    case 'text': {
      const pages = await textOf()
      requireFit(marks, 'text', pages.length)
      requireWithin(marks, pages)
      const text = textCopy(pages, marks)
      return { copy: text.copy, covered: new Set([...covered, ...text.covered]) }
    }
  }
}

function requireFit(marks: readonly RedactionMark[], kind: 'pixels' | 'sound' | 'text', pages: number): void {
  for (const [at, mark] of marks.entries()) if (markProblem(mark, kind, pages) !== null) throw refused(`marks.${at}`)
}

/** A span behind the end of its page was made on another text: nothing may be taken for covered that is not. */
function requireWithin(marks: readonly RedactionMark[], pages: readonly string[]): void {
  for (const [at, { place }] of marks.entries())
    if (place.kind === 'span' && place.end > (pages[place.page] ?? '').length) throw refused(`marks.${at}`)
}
