/** A path or another line of a machine: from left to right in every language, and whole. */
export function PathText({ children }: { readonly children: string }) {
  return (
    <bdi dir="ltr" className="mono path">
      {children}
    </bdi>
  )
}

/** The last part of a path, of any system. */
export function nameOfPath(path: string): string {
  return (
    path
      .split(/[\\/]/)
      .filter((part) => part !== '')
      .at(-1) ?? path
  )
}
