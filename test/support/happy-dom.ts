import { Window } from 'happy-dom'
import { populateGlobal } from 'vitest/runtime'

/** What the engine knows as Node's own must stay Node's own. */
const ofNode = Object.fromEntries(
  Object.entries(Object.getOwnPropertyDescriptors(globalThis)).filter(([name]) =>
    /^(Array|ArrayBuffer|SharedArrayBuffer|DataView|Buffer|Map|Set|Promise|Error|TypeError|URL|TextEncoder|TextDecoder|crypto|performance|\w*Array|\w*Stream\w*)$/.test(
      name,
    ),
  ),
)

/**
 * A page's globals beside those of Node, for tests that have a view and a real engine in one process. To be imported
 * before anything that draws.
 */
populateGlobal(globalThis, new Window({ url: 'https://vault.example.org/' }), { bindFunctions: true })
Object.defineProperties(globalThis, ofNode)
