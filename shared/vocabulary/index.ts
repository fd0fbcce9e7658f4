import { actGroups } from './act-groups.ts'
import { actTypes } from './act-types.ts'
import { assessments } from './assessments.ts'
import { authorTypes } from './author-types.ts'
import { capacities } from './capacities.ts'
import { classifications } from './classifications.ts'
import { datePrecision } from './date-precision.ts'
import { eventLinks } from './event-links.ts'
import { evidenceTypes } from './evidence-types.ts'
import { identityLevels } from './identity-levels.ts'
import { protectionMeasures } from './protection-measures.ts'
import { recipientProfiles } from './recipient-profiles.ts'
import { reliability } from './reliability.ts'
import { sourceConnections } from './source-connections.ts'
import { stateReplies } from './state-replies.ts'
import { submissionStatuses } from './submission-statuses.ts'
import { targetLevels } from './target-levels.ts'
import type { Term } from './term.ts'
import { unEntities } from './un-entities.ts'

/** Every vocabulary by its name: what is written out when everything leaves. */
export const vocabularies: Readonly<Record<string, readonly Term[]>> = {
  actGroups,
  actTypes,
  assessments,
  authorTypes,
  capacities,
  classifications,
  datePrecision,
  eventLinks,
  evidenceTypes,
  identityLevels,
  protectionMeasures,
  recipientProfiles,
  reliability,
  sourceConnections,
  stateReplies,
  submissionStatuses,
  targetLevels,
  unEntities,
}
