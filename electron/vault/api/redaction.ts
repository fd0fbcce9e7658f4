import { Buffer } from 'node:buffer'
import type { EngineApi } from '../../../shared/contract/index.ts'
import { allPagesOf } from '../reading/item-text.ts'
import { getStoredItem } from '../records/evidence-table.ts'
import { beginCopy } from '../redaction/begin-copy.ts'
import { checkCopy } from '../redaction/check-copy.ts'
import { refused } from '../redaction/copy-in-making.ts'
import type { RedactionDrafts } from '../redaction/drafts.ts'
import { keepCopy } from '../redaction/keep-copy.ts'
import { readBytes } from '../redaction/read-bytes.ts'
import type { VaultHolder } from './vault-holder.ts'

export function redactionApi({ required }: VaultHolder, drafts: RedactionDrafts): EngineApi['redaction'] {
  return {
    begin: async ({ id, ...input }) => {
      const vault = required()
      const item = getStoredItem(vault.db, id)
      const { copy, covered } = await beginCopy(item, input, () => allPagesOf(vault, id))
      const draft = drafts.begin({
        itemId: id,
        parentSha256: item.sha256,
        marks: input.marks,
        covered,
        copy,
        checked: { current: null },
      })
      return { draft, format: copy.format, pages: copy.pages }
    },
    startPage: async ({ draft, ...page }) => {
      required()
      await drafts.inTurn(draft, ({ copy }) => copy.startPage(page))
      return {}
    },
    pixels: async ({ draft, base64, ...rows }) => {
      required()
      const deflated = Buffer.from(base64, 'base64')
      drafts.requireRoom(deflated.length)
      await drafts.inTurn(draft, ({ copy }) => copy.takeRows({ ...rows, deflated }))
      return {}
    },
    samples: async ({ draft, fromFrame, base64, isLast }) => {
      required()
      const bytes = Buffer.from(base64, 'base64')
      drafts.requireRoom(bytes.length)
      await drafts.inTurn(draft, ({ copy }) => copy.takeSound({ fromFrame, bytes, isLast }))
      return {}
    },
    check: async ({ draft }) => {
      const vault = required()
      return drafts.inTurn(draft, async ({ copy, covered, checked }) => {
        if (checked.current !== null) return checked.current.report
        const bytes = await copy.build()
        const report = await checkCopy(copy, bytes, covered, readBytes(vault))
        checked.current = { bytes, report }
        return report
      })
    },
    preview: async ({ draft, page }) => {
      required()
      return drafts.inTurn(draft, async ({ copy, checked }) => {
        if (checked.current === null) throw refused('draft')
        const shown = copy.preview(checked.current.bytes, page)
        return shown.kind === 'text' ? shown : { kind: shown.kind, base64: Buffer.from(shown.bytes).toString('base64') }
      })
    },
    finish: async ({ draft, ...input }) => {
      const vault = required()
      const item = await drafts.inTurn(draft, (held) => keepCopy(vault, held, input))
      drafts.discard(draft)
      return item
    },
    discard: async ({ draft }) => {
      drafts.discard(draft)
      return {}
    },
  }
}
