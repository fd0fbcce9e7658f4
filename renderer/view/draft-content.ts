/** How drafts are written as text; a page that meets another shape leaves it as it is. */
const shape = 1

/** A draft as it is kept. */
export function draftToContent(draft: unknown): string {
  return JSON.stringify({ shape, draft })
}

/** What a form that begins as `start` can take of kept text; null where another version of the program wrote it. */
export function contentToDraft<Draft extends object>(content: string, start: Draft): Draft | null {
  const kept = parsed(content)
  if (!isRecord(kept) || kept.shape !== shape || !isRecord(kept.draft)) return null
  return fitted(start, kept.draft) as Draft
}

/** Every part of `start`, with what was kept in its place where it is of the same kind. */
function fitted(start: object, kept: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(start).map(([name, value]) => {
      if (!(name in kept)) return [name, value]
      const found = kept[name]
      if (isRecord(value) && isRecord(found)) return [name, found]
      const isFit = value === null || found === null || kindOf(value) === kindOf(found)
      return [name, isFit ? found : value]
    }),
  )
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return null
  }
}
