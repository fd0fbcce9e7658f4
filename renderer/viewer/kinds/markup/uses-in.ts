/**
 * Whether a picture that refers to its own parts would become more elements than may be drawn: ten lines can stand for
 * thousands of millions. A part that refers to itself counts as too much.
 */
export function expandsTooMuch(picture: Element, most: number): boolean {
  const uses = [...picture.querySelectorAll('use')]
  if (uses.length === 0) return false
  const byId = new Map([...picture.querySelectorAll('[id]')].map((element) => [element.id, element]))
  const sizes = new Map<Element, number>()
  const open = new Set<Element>()
  const sizeOf = (element: Element): number => {
    const known = sizes.get(element)
    if (known !== undefined) return known
    if (open.has(element) || open.size > 200) return Number.POSITIVE_INFINITY
    open.add(element)
    let size = 1 + element.querySelectorAll('*').length
    const inner = element.localName === 'use' ? [element, ...element.querySelectorAll('use')] : element.querySelectorAll('use')
    for (const use of inner) {
      const target = byId.get((use.getAttribute('href') ?? use.getAttribute('xlink:href') ?? '').replace(/^#/, ''))
      if (target) size += sizeOf(target)
      if (size > most) break
    }
    open.delete(element)
    sizes.set(element, size)
    return size
  }
  return sizeOf(picture) > most
}
