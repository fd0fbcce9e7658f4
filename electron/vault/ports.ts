/** The head of a custody chain: its last entry, by place and hash (hexadecimal). */
export type CustodyHead = { readonly seq: number; readonly hash: string }

/** What a host gives the engine, so that the engine reads no clock, no environment and no profile of its own. */
export type Ports = {
  /** Now. */
  readonly clock: () => Date
  /** Cryptographically strong random bytes. */
  readonly random: (sizeBytes: number) => Uint8Array
  /** One line for the developer: never a secret, never the content of a record. */
  readonly log: (line: string) => void
  /** Name of this machine, for people: it stands in the lock file. */
  readonly machine: string
  /** Id of this workstation's custody chain: made once for a user's profile, so that renaming a machine does not change it. */
  readonly workstation: string
  /** The last custody head seen on this machine for each vault, kept outside the vault: it notices an older copy. */
  readonly witness: {
    readonly read: (vaultId: string) => Promise<CustodyHead | null>
    readonly write: (vaultId: string, head: CustodyHead) => Promise<void>
  }
  /** Starts a reader: a process without keys that looks into one hostile file, with limits of time and memory. */
  readonly startReader: () => ReaderProcess
}

/** A running reader, whatever the host started it with. Messages are those of `shared/reader/messages.ts`. */
export type ReaderProcess = {
  readonly post: (message: unknown) => void
  readonly onMessage: (listener: (message: unknown) => void) => void
  /** Called once, when the process is gone; why, as far as the host knows. */
  readonly onExit: (listener: (why: 'ended' | 'memory') => void) => void
  readonly kill: () => void
}
