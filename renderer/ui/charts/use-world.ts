import { useEffect, useState } from 'react'
import type { World } from './world-map.ts'

/** The outlines of the world, fetched from the application itself when a map is first shown; null until then. */
export function useWorld(): World | null {
  const [world, setWorld] = useState<World | null>(null)
  useEffect(() => {
    let isGone = false
    import('../../../resources/map/world.json').then((file) => {
      if (!isGone) setWorld(file.default as World)
    })
    return () => {
      isGone = true
    }
  }, [])
  return world
}
