import { Fragment } from 'react'
import type { SnippetPart } from '../../../shared/domain/search-snippet.ts'

/** A piece of a text in its own direction, with what was found in it marked. */
export function HitText({ parts }: { readonly parts: readonly SnippetPart[] }) {
  return (
    <bdi dir="auto">
      {placed(parts).map(({ text, isHit, at }) => (isHit ? <mark key={at}>{text}</mark> : <Fragment key={at}>{text}</Fragment>))}
    </bdi>
  )
}

function placed(parts: readonly SnippetPart[]): readonly (SnippetPart & { readonly at: number })[] {
  let at = 0
  return parts.map((part) => {
    const here = at
    at += part.text.length
    return { ...part, at: here }
  })
}
