type Policy = { readonly createScriptURL: (address: string) => unknown }
type Factory = { readonly createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => Policy }

/** Scripts that the viewer starts in a thread of their own. */
const threads: readonly string[] = ['./pdf/worker.mjs']

let policy: Policy | null = null

/** The address of one of the viewer's own threads, in the form that its content policy asks for. @throws Error for any other */
export function trustedAddress(address: string): string {
  if (!threads.includes(address)) throw new Error('no thread of the viewer')
  const factory = (globalThis as { readonly trustedTypes?: Factory }).trustedTypes
  if (factory === undefined) return address
  policy ??= factory.createPolicy('viewer', { createScriptURL: (own) => (threads.includes(own) ? own : '') })
  return policy.createScriptURL(address) as string
}
