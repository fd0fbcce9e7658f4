import type { TrustLevel } from '../../shared/domain/recipient.ts'
import { useT } from '../i18n.ts'
import { Tag } from '../ui/tag.tsx'

/** Catalogue keys of how keys were verified. */
export const trustKeys = {
  'not-verified': 'recipients.trustNotVerified',
  'seen-on-paper': 'recipients.trustSeenOnPaper',
  'read-aloud': 'recipients.trustReadAloud',
  met: 'recipients.trustMet',
} as const satisfies Readonly<Record<TrustLevel, string>>

/** How it was made sure that keys belong to their owner. */
export function TrustTag({ trust }: { readonly trust: TrustLevel }) {
  const { t } = useT()
  return <Tag meaning={trust === 'not-verified' ? 'warn' : 'good'}>{t(trustKeys[trust])}</Tag>
}
