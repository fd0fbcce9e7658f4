/**
 * The canonical JSON text of a value (RFC 8785): members sorted by UTF-16 code units, no white space, numbers and
 * strings as ECMAScript writes them. Members whose value is undefined are left out.
 * @throws TypeError where the value has no JSON form: a number that is not finite, a lone surrogate, a function, a symbol,
 * a bigint, an object with a class (such as a Date)
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return stringText(value)
  if (typeof value === 'number') return numberText(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object') throw new TypeError(`no JSON form: ${typeof value}`)
  if (!isPlain(value)) throw new TypeError('no JSON form: an object with a class')
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  members.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([name, member]) => `${stringText(name)}:${canonicalJson(member)}`).join(',')}}`
}

/**
 * The value of a text that is exactly what `canonicalJson` writes: no other white space, order, escape or spelling of a
 * number, no member twice. Hostile input enters here.
 * @returns undefined where it is anything else
 */
export function parseCanonicalJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return canonicalJson(value) === text ? value : undefined
  } catch {
    // Not JSON, a lone surrogate, or nested so deep that no format of ours has it.
    return undefined
  }
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

function stringText(text: string): string {
  if (!text.isWellFormed()) throw new TypeError('no JSON form: a lone surrogate')
  return JSON.stringify(text)
}

function numberText(number: number): string {
  if (!Number.isFinite(number)) throw new TypeError('no JSON form: a number that is not finite')
  return JSON.stringify(number)
}
