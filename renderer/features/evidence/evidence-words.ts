import type { EvidenceFields } from '../../../shared/domain/evidence.ts'

/** Catalogue keys of how evidence came to the institution. */
export const methodKeys = {
  received: 'evidence.methodReceived',
  'own-capture': 'evidence.methodOwnCapture',
  'open-source': 'evidence.methodOpenSource',
  'seized-back': 'evidence.methodSeizedBack',
  other: 'evidence.methodOther',
} as const satisfies Readonly<Record<EvidenceFields['method'], string>>
