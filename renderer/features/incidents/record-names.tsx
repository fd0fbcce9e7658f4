import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { api } from '../../api.ts'
import { ContentText } from '../../ui/content-text.tsx'

/** The name of somebody of the register. */
export function PersonName({ id }: { readonly id: string }) {
  const person = useQuery({ queryKey: ['person', id], queryFn: () => api.people.get({ id }) }).data
  return <ContentText>{person?.displayName ?? '…'}</ContentText>
}

/** The title of an evidence item, which leads to it. */
export function ItemName({ id }: { readonly id: string }) {
  const item = useQuery({ queryKey: ['evidence', id], queryFn: () => api.evidence.get({ id }) }).data
  return (
    <Link to={`/evidence/${id}`}>
      <ContentText>{item?.title ?? '…'}</ContentText>
    </Link>
  )
}
