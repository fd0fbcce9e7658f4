/** One step of the schema. Released files never change: a test holds their hashes. */
export type Migration = { readonly version: number; readonly sql: string }
