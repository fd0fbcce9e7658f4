import type { Incident } from '../../../shared/domain/incident.ts'
import type { PersonOutcome } from '../../../shared/domain/plan.ts'

/**
 * The places that may stand nowhere in a bundle: of every incident a target or source of which hides the place. A place
 * counts as it is written and in each of its parts between commas and the like.
 */
export function hiddenPlaces(incidents: readonly Incident[], outcomes: readonly PersonOutcome[]): string[] {
  const hiding = new Set(outcomes.filter(({ hiddenFields }) => hiddenFields.includes('place')).map(({ personId }) => personId))
  const hides = ({ personId }: { readonly personId: string | null }) => personId !== null && hiding.has(personId)
  const places = incidents
    .filter(({ targets, sources }) => targets.some(hides) || sources.some(hides))
    .flatMap(({ place, region }) => [place, region])
  const parts = places.flatMap((place) => place.split(/[,;،؛/()]|\s[-–—]\s/u))
  return [...new Set([...places, ...parts].map((part) => part.trim()))].filter((part) => [...part].length >= 3)
}
