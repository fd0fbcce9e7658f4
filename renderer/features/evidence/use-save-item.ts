import { useState } from 'react'
import type { EvidenceFields, EvidenceItem } from '../../../shared/domain/evidence.ts'
import { vaultErrorOf } from '../../../shared/errors.ts'
import { api } from '../../api.ts'
import { useUpdateEvidence } from './use-evidence.ts'

/**
 * Saves an item on top of a version of it. Where somebody saved a newer version meanwhile, nothing is overwritten; `runOnTop` then saves after it.
 */
export function useSaveItem(item: EvidenceItem, version: number, onSaved: (saved: EvidenceItem) => void) {
  const update = useUpdateEvidence()
  const [base, setBase] = useState(version)
  const [newer, setNewer] = useState<number | null>(null)
  const [error, setError] = useState<unknown>(null)
  const save = (fields: EvidenceFields, version: number) => {
    setError(null)
    update.mutate(
      { id: item.id, version, fields },
      {
        onSuccess: (saved) => {
          setBase(saved.version)
          setNewer(null)
          onSaved(saved)
        },
        onError: (failure) => {
          if (vaultErrorOf(failure)?.code !== 'CHANGED_MEANWHILE') return setError(failure)
          api.evidence.get({ id: item.id }).then((now) => setNewer(now.version), setError)
        },
      },
    )
  }
  return {
    error,
    isChangedMeanwhile: newer !== null,
    isPending: update.isPending,
    run: (fields: EvidenceFields) => save(fields, base),
    runOnTop: (fields: EvidenceFields) => save(fields, newer ?? base),
  }
}
