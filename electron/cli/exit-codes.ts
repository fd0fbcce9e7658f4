/** What the program says to whoever started it. Documented in the help (`cli.exit.*`); never changed once released. */
export const exitCodes = {
  good: 0,
  failed: 1,
  usage: 2,
  wrongKey: 3,
  notWhole: 4,
  signerUnknown: 5,
  cancelled: 130,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
