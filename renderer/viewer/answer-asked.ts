import type { ToViewer } from '../../shared/viewer/messages.ts'
import type { Drawer } from './drawer.ts'
import type { ViewerPort } from './port.ts'

type Asked = Extract<ToViewer, { readonly id: number }>
type Question = Exclude<Asked, { readonly type: 'bytes' }>

/** Answers a question of the page by whoever draws; what cannot be answered is answered with nothing. */
export async function answerAsked(port: ViewerPort, drawer: Drawer | null, question: Question): Promise<void> {
  const { id } = question
  switch (question.type) {
    case 'draw': {
      const pixels = await drawer?.draw?.(question.page, question.longestSide).catch(() => undefined)
      if (pixels === undefined) return port.say({ type: 'pixels', id, width: 0, height: 0, rgba: null })
      return port.say({ type: 'pixels', id, ...pixels }, [pixels.rgba])
    }
    case 'measure': {
      const size = await drawer?.measure?.(question.page).catch(() => undefined)
      return port.say({ type: 'measured', id, ...(size ?? { width: 0, height: 0 }) })
    }
    case 'text-under':
      return port.say({ type: 'text', id, text: (await drawer?.textUnder?.(question.region).catch(() => '')) ?? '' })
    case 'find-regions': {
      const regions = await drawer?.findRegions?.(question.page, question.text).catch(() => [])
      return port.say({ type: 'regions', id, regions: [...(regions ?? [])].slice(0, 1_000) })
    }
    case 'listen': {
      const samples = await drawer?.listen?.(question.fromSeconds, question.seconds).catch(() => undefined)
      if (samples === undefined) return port.say({ type: 'samples', id, sampleRate: 0, channels: null })
      const channels = [...samples.channels]
      return port.say(
        { type: 'samples', id, sampleRate: samples.sampleRate, channels },
        channels.map(({ buffer }) => buffer),
      )
    }
  }
}
