import type { Reading } from '../../shared/domain/reading.ts'

/** What a reader of a format found: only what there is. It is cut and cleaned afterwards; `language` is guessed where it is missing. */
export type Found = { readonly [K in keyof Reading]?: Reading[K] extends (infer T)[] ? readonly T[] : Reading[K] }
