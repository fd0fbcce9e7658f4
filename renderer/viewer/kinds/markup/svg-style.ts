const names = new Set(
  'fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit opacity color stop-color stop-opacity clip-path mask font-family font-size font-style font-weight text-anchor text-decoration display visibility'.split(
    ' ',
  ),
)
const plain = /^(?:[#\w\s.,%+"'-]|rgba?\([\d\s.,%]*\)|url\(["']?#[\w:.-]+["']?\))*$/

/**
 * What an attribute `style` says of a shape, as attributes of its own: styles in elements are not allowed here. Only
 * colours, widths and letters, and nothing that names an address.
 */
export function presentationOf(style: string): [name: string, value: string][] {
  return style
    .slice(0, 10_000)
    .split(';')
    .map((one): [string, string] => {
      const colon = one.indexOf(':')
      return [one.slice(0, colon).trim().toLowerCase(), one.slice(colon + 1).trim()]
    })
    .filter(([name, value]) => names.has(name) && value !== '' && plain.test(value))
}
