import type { Db } from './db.ts'

/** Somebody whose signatures stand in the custody chain; kept for ever, so that old entries can be checked. */
export type Signer = { readonly fingerprint: string; readonly publicKey: Uint8Array; readonly name: string }

/** Remembers a signer; a known one stays as it is. */
export function keepSigner(db: Db, signer: Signer, addedAt: string): void {
  db.prepare('insert into signers values (?, ?, ?, ?) on conflict (fingerprint) do nothing').run(
    signer.fingerprint,
    Buffer.from(signer.publicKey),
    signer.name,
    addedAt,
  )
}

export function listSigners(db: Db): Signer[] {
  return db
    .prepare<[], { fingerprint: string; public_key: Buffer; name: string }>(
      'select fingerprint, public_key, name from signers order by fingerprint',
    )
    .all()
    .map((row) => ({ fingerprint: row.fingerprint, publicKey: new Uint8Array(row.public_key), name: row.name }))
}
