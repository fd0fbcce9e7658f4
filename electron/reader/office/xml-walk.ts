import { resolveReferences } from '../markup/character-references.ts'
import { type Attribute, markupTokens } from '../markup/tokens.ts'

/** What happens on a walk through XML. Names are in lower case and without their prefix. */
export type XmlVisitor = {
  readonly open?: (name: string, attribute: (name: string) => string | null) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
  /** Asked after every element: whether enough was seen. */
  readonly isDone?: () => boolean
}

/**
 * Walks through XML from its start to its end, once: nothing is built, no entity is expanded but the five and the numbered
 * ones, and depth costs nothing. Broken XML gives what it gives. An attribute is found by its name as written (`r:id`), or
 * without a prefix by whatever has that name.
 */
export function walkXml(source: string, visitor: XmlVisitor): void {
  for (const token of markupTokens(source, true)) {
    if (token.kind === 'text') visitor.text?.(resolveReferences(token.text))
    else if (token.kind === 'open') {
      const name = localName(token.name)
      visitor.open?.(name, (wanted) => attributeOf(token.attributes, wanted))
      if (token.isClosed) visitor.close?.(name)
      if (visitor.isDone?.()) return
    } else if (token.kind === 'close') visitor.close?.(localName(token.name))
  }
}

function attributeOf(attributes: readonly Attribute[], wanted: string): string | null {
  const found =
    attributes.find(([name]) => name === wanted) ??
    (wanted.includes(':') ? undefined : attributes.find(([name]) => localName(name) === wanted))
  return found === undefined ? null : resolveReferences(found[1])
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
