import { createContext } from 'react'

/** Seconds until the vault locks because nobody is using it; null while nothing is open. */
export const IdleContext = createContext<number | null>(null)
