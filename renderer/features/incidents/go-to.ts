/** Moves the focus to the head of a part of the form. */
export function goToSection(within: HTMLElement | null, key: string): void {
  const section = within?.querySelector<HTMLElement>(`[data-section="${CSS.escape(key)}"]`)
  section?.scrollIntoView({ block: 'start' })
  section?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true })
}

/** Moves the focus to the answer with this path. */
export function goToAnswer(within: HTMLElement | null, path: string): void {
  const answer = within?.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`)
  const input = answer?.querySelector<HTMLElement>('input:not([type="hidden"]), textarea, .select-button, button')
  input?.focus()
}
