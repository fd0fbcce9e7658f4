/** Turns a filtered row back, in place: PNG (third edition), 9. @returns false for a filter that the encoder does not use */
export function unfilter(filter: number, row: Uint8Array, before: Uint8Array, pixelBytes: number): boolean {
  if (filter > 2) return false
  if (filter === 1) for (let x = pixelBytes; x < row.length; x++) row[x] = (row[x] ?? 0) + (row[x - pixelBytes] ?? 0)
  if (filter === 2) for (let x = 0; x < row.length; x++) row[x] = (row[x] ?? 0) + (before[x] ?? 0)
  return true
}

/** Fills `rgb` with the grey of a row. */
export function fromGrey(grey: Uint8Array, rgb: Uint8Array): void {
  for (let x = 0, to = 0; x < grey.length; x++) {
    const value = grey[x] ?? 255
    rgb[to++] = value
    rgb[to++] = value
    rgb[to++] = value
  }
}
