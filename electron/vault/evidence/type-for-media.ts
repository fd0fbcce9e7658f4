import type { EvidenceFields } from '../../../shared/domain/evidence.ts'

/** The type of evidence that a media type suggests; the user corrects it. */
export function typeForMedia(mediaType: string): EvidenceFields['type'] {
  if (mediaType === 'image/png') return 'screenshot'
  if (mediaType.startsWith('image/')) return 'photo'
  if (mediaType.startsWith('video/')) return 'video'
  if (mediaType.startsWith('audio/')) return 'audio'
  if (mediaType === 'text/html' || mediaType === 'multipart/related') return 'web-page'
  if (mediaType === 'message/rfc822' || mediaType === 'application/vnd.ms-outlook') return 'email'
  return 'other'
}
