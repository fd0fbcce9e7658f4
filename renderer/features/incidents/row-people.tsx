import { useQuery } from '@tanstack/react-query'
import { api } from '../../api.ts'

type Props = {
  readonly people: readonly { readonly personId: string | null; readonly words: string }[]
}

/** Persons of a row: by name where they are registered, otherwise in words. */
export function RowPeople({ people }: Props) {
  return people.map(({ personId, words }, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the same words may come twice, and places do not move
    <span key={place}>
      {place === 0 ? '' : ' · '}
      {personId === null ? words : <Name id={personId} words={words} />}
    </span>
  ))
}

/** A name, asked for where its row is drawn. Whoever is in the recycle bin is told in words. */
function Name({ id, words }: { readonly id: string; readonly words: string }) {
  const person = useQuery({
    queryKey: ['person', id],
    queryFn: () => api.people.get({ id }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return person.data === undefined ? words : <bdi dir="auto">{person.data.displayName}</bdi>
}
