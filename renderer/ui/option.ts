/** One thing to choose: the value that is kept and the words that are shown. */
export type Option<Value extends string = string> = {
  readonly value: Value
  readonly label: string
  readonly description?: string | undefined
}

/** Options under a heading. */
export type OptionGroup<Value extends string = string> = {
  readonly label: string
  readonly options: readonly Option<Value>[]
}
