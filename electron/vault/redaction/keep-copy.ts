import type { EvidenceItem } from '../../../shared/domain/evidence.ts'
import { redactedFiles } from '../../../shared/domain/redaction/redaction-kind.ts'
import { VaultError } from '../../../shared/errors.ts'
import { keepDerivative } from '../evidence/keep-derivative.ts'
import { getStoredItem } from '../records/evidence-table.ts'
import type { OpenVault } from '../session/open-vault.ts'
import { sha256Of } from './check-copy.ts'
import type { RedactionDraft } from './drafts.ts'

/**
 * Keeps a copy that was checked and is clean, with the marks and why they were made. What was covered is not kept with
 * it, nor is the name of the original: it may say what the marks hide.
 * @throws VaultError REDACTION_NOT_CLEAN, NOT_FOUND (the original), and as `keepDerivative`
 */
export async function keepCopy(
  vault: OpenVault,
  { itemId, parentSha256, marks, copy, checked }: RedactionDraft,
  input: { readonly title: string; readonly reason: string; readonly leaveRemaining: boolean },
): Promise<EvidenceItem> {
  const { current } = checked
  if (current === null) throw new VaultError('REDACTION_NOT_CLEAN')
  const { bytes, report } = current
  const mayStay = report.isClean || (report.canRemain && input.leaveRemaining)
  if (!mayStay || sha256Of(bytes) !== report.sha256) throw new VaultError('REDACTION_NOT_CLEAN')
  const parent = getStoredItem(vault.db, itemId)
  if (parent.sha256 !== parentSha256) throw new VaultError('REDACTION_NOT_CLEAN')
  return keepDerivative(
    vault,
    {
      parent,
      kind: 'redacted',
      content: { bytes },
      name: `redacted-${report.sha256.slice(0, 8)}.${redactedFiles[report.format].ending}`,
      title: input.title,
      language: parent.language,
      identifies: parent.identifies,
      tool: `NHRI Evidence Vault, ${copy.tool}`,
      reason: input.reason,
      marks,
      details: { marks: marks.length, format: report.format, ...(report.isClean ? {} : { wordsLeft: report.remaining.length }) },
    },
    'redacted',
  )
}
