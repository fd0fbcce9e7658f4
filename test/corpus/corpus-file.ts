import type { ReadFailure, ReadWarning } from '../../shared/domain/reading.ts'
import type { ViewKind } from '../../shared/domain/view-kind.ts'

/** One file of the corpus: how it is made, and what is to come of it. */
export type CorpusFile = {
  /** As it would lie in a folder; hostile where that is the point. */
  readonly name: string
  readonly make: () => Uint8Array | Promise<Uint8Array>
  /** As its bytes are sniffed, whatever its name says. */
  readonly mediaType: string
  readonly expect: {
    readonly kind: ViewKind
    readonly failure: ReadFailure | null
    /** Whether any failure will do: how far a reader comes depends on the machine. */
    readonly mayFail: boolean
    /** At least these. */
    readonly warnings: readonly ReadWarning[]
    /** Text that the reader must find. */
    readonly contains?: string
    /** Whether it tries to do something. */
    readonly hostile: boolean
  }
}

type Expected = Partial<CorpusFile['expect']> & { readonly kind: ViewKind }

/** A row of the corpus; what is not said is harmless, readable and without warnings. */
export function corpusFile(name: string, mediaType: string, expect: Expected, make: CorpusFile['make']): CorpusFile {
  return { name, mediaType, make, expect: { failure: null, mayFail: false, warnings: [], hostile: false, ...expect } }
}

/** Address of something at the listener that nothing may reach, with the way that led there. */
export type Home = (way: string) => string

/** Characters as bytes of UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** The first part of what another maker makes. */
export function cut(make: CorpusFile['make'], share: number): CorpusFile['make'] {
  return async () => {
    const bytes = await make()
    return bytes.subarray(0, Math.floor(bytes.length * share))
  }
}
