import * as v from 'valibot'
import { Id, Stamp, Text } from './fields.ts'
import { PlaceInItem } from './place-in-item.ts'

/** Shares are floating-point numbers: a region that ends at the edge may end a hair beyond it. */
const hair = 1e-6

/** A place that can be: a region within its page, an end that is not before its start. */
export const NotePlace = v.pipe(PlaceInItem, v.check(isPossible))

/** What a user enters of a note: where in the item it stands, and what it says. */
export const NoteFields = v.strictObject({
  place: NotePlace,
  text: v.pipe(
    Text,
    v.check((text) => text.trim() !== ''),
    v.maxLength(20_000),
  ),
})
export type NoteFields = v.InferOutput<typeof NoteFields>

/** What somebody noted at a place of an evidence item. The item itself never changes. */
export const Note = v.strictObject({ id: Id, itemId: Id, ...NoteFields.entries, ...Stamp })
export type Note = v.InferOutput<typeof Note>

function isPossible(place: PlaceInItem): boolean {
  switch (place.kind) {
    case 'whole':
    case 'page':
      return true
    case 'region':
      return place.x + place.width <= 1 + hair && place.y + place.height <= 1 + hair
    case 'time':
      return place.end === null || place.end >= place.start
    case 'span':
      return place.end > place.start
  }
}
