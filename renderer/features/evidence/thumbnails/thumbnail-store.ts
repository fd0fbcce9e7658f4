import type { Thumbnail } from '../../../../shared/contract/evidence.ts'

/** A small picture as it is shown: `url` is null where there is none, `isMade` false where nobody has tried to make it. */
export type ShownThumbnail = Pick<Thumbnail, 'width' | 'height' | 'isMade'> & { readonly url: string | null }

export type ThumbnailStore = ReturnType<typeof thumbnailStore>

/** So many are asked for at once, and so many are kept that nobody looks at any more. */
const askedAtOnce = 50
const mostKept = 600

type Ports = {
  readonly ask: (ids: readonly string[]) => Promise<readonly Thumbnail[]>
  /** An address for the bytes of a picture (WebP, base64), and how it is given up. */
  readonly open: (base64: string) => string
  readonly revoke: (url: string) => void
}

/** Small pictures that are looked at now: asked for together, kept a while, given up in the end. */
export function thumbnailStore({ ask, open, revoke }: Ports) {
  const known = new Map<string, ShownThumbnail>()
  const watchers = new Map<string, Set<() => void>>()
  const wanted = new Set<string>()
  let isAsking = false
  let onMissing = () => {}

  const forget = (id: string) => {
    const url = known.get(id)?.url ?? null
    if (url !== null) revoke(url)
    known.delete(id)
  }
  const trim = () => {
    for (const id of known.keys()) {
      if (known.size <= mostKept) return
      if (!watchers.has(id)) forget(id)
    }
  }
  const keep = ({ id, base64, width, height, isMade }: Thumbnail) => {
    forget(id)
    // What nobody looks at is not kept: it is in the vault.
    if (!watchers.has(id)) return
    known.set(id, { url: base64 === null ? null : open(base64), width, height, isMade })
    for (const tell of watchers.get(id) ?? []) tell()
    if (!isMade) onMissing()
    trim()
  }
  const askWanted = async () => {
    isAsking = true
    // Cards that come into view together are asked for together.
    await Promise.resolve()
    while (wanted.size > 0) {
      const ids = [...wanted].slice(0, askedAtOnce)
      for (const id of ids) wanted.delete(id)
      for (const found of await ask(ids).catch(() => [])) keep(found)
    }
    isAsking = false
  }
  return {
    get: (id: string): ShownThumbnail | null => known.get(id) ?? null,
    /** Tells when the picture of an item is there, and asks for it. @returns how to stop */
    watch: (id: string, tell: () => void): (() => void) => {
      const mine = watchers.get(id) ?? new Set()
      watchers.set(id, mine.add(tell))
      if (!known.has(id)) wanted.add(id)
      if (!isAsking) void askWanted()
      return () => {
        mine.delete(tell)
        if (mine.size === 0) watchers.delete(id)
        wanted.delete(id)
      }
    },
    keep,
    /** Who is told that an item in view has none. */
    setOnMissing: (tell: () => void) => {
      onMissing = tell
    },
    /** Items in view that have none and for which nobody has tried. */
    missing: (): string[] => [...watchers.keys()].filter((id) => known.get(id)?.isMade === false),
    end: () => {
      for (const id of [...known.keys()]) forget(id)
    },
  }
}
