import { Buffer } from 'node:buffer'
import type { EvidenceItem } from '../../../shared/domain/evidence.ts'
import type { OriginKind } from '../../../shared/domain/origin.ts'
import { parseVtt } from '../../../shared/domain/vtt.ts'
import { VaultError } from '../../../shared/errors.ts'
import { getStoredItem } from '../records/evidence-table.ts'
import type { OpenVault } from '../session/open-vault.ts'
import { keepDerivative } from './keep-derivative.ts'

type TextOfItem = {
  readonly parentId: string
  readonly kind: Extract<OriginKind, 'transcript' | 'translation' | 'extract'>
  readonly title: string
  readonly language: string
  readonly format: 'text' | 'vtt'
  readonly text: string
  readonly reason: string
}

/** What a text says of people who are shown or heard is not a picture or a recording any more. */
const media: ReadonlySet<EvidenceItem['type']> = new Set(['photo', 'video', 'audio', 'screenshot'])

/**
 * Keeps a text that somebody made of an item as a derivative. It is thought to identify whom its parent identifies, until
 * somebody looks.
 * @throws VaultError NOT_FOUND, CAPTIONS_INVALID (facts: line), INVALID_INPUT (an empty text), DUPLICATE, IN_BIN
 */
export async function saveText(vault: OpenVault, input: TextOfItem): Promise<EvidenceItem> {
  const parent = getStoredItem(vault.db, input.parentId)
  if (input.text.trim() === '') throw new VaultError('INVALID_INPUT', { call: 'review.saveText', field: 'text' })
  const read = input.format === 'vtt' ? parseVtt(input.text) : null
  if (read !== null && read.badLine !== null) throw new VaultError('CAPTIONS_INVALID', { line: read.badLine })
  const { kind, title, language, reason } = input
  return keepDerivative(
    vault,
    {
      parent,
      kind,
      content: { bytes: new Uint8Array(Buffer.from(input.text, 'utf8')) },
      name: nameOf(parent.originalName, input),
      title,
      language,
      type: media.has(parent.type) ? 'other' : parent.type,
      identifies: parent.identifies,
      tool: '',
      reason,
      details: { language },
    },
    kind === 'translation' ? 'translated' : 'transformed',
  )
}

/** `interview.mp3` in French: `interview.fr.vtt`. */
function nameOf(parentName: string, { language, format }: TextOfItem): string {
  const stem = parentName.replace(/\.[^.]{1,8}$/u, '').slice(0, 200)
  return `${stem === '' ? 'text' : stem}${language === 'und' ? '' : `.${language}`}.${format === 'vtt' ? 'vtt' : 'txt'}`
}
