import { directionOf } from '../../shared/i18n/language.ts'
import type { ShownFile, ToViewer, ViewerCommand } from '../../shared/viewer/messages.ts'
import { answerAsked } from './answer-asked.ts'
import { CannotDraw, type DrawContext, type Drawer, type Drawers, type FailureCode } from './drawer.ts'
import type { ViewerPort } from './port.ts'
import { viewerWords } from './words.ts'

/** A file that is not drawn by then is given up: a little before the page gives up the frame. */
const mostDrawMs = 14_000

/** Does what the page says: takes the look of the window, shows one file, and hands on commands and questions to who draws it. */
export function showFile(port: ViewerPort, place: HTMLElement, drawers: Drawers): void {
  // It scrolls by keyboard.
  place.tabIndex = 0
  let words = viewerWords('en')
  let drawing: Promise<Drawer | null> = Promise.resolve(null)
  let leave = () => {}
  /** Commands wait for the drawing, so that none is lost. */
  const run = (command: ViewerCommand) => void drawing.then((drawer) => drawer?.run(command))
  port.hear((message: ToViewer) => {
    switch (message.type) {
      case 'look':
        words = viewerWords(message.language)
        document.documentElement.lang = message.language
        document.documentElement.dir = directionOf(message.language)
        document.documentElement.dataset.theme = message.theme
        place.setAttribute('aria-label', words('viewer.title'))
        return
      case 'show': {
        leave()
        const controller = new AbortController()
        leave = () => controller.abort()
        drawing = draw(port, place, drawers, message.file, (key, facts) => words(key, facts), controller)
        return
      }
      case 'command':
        return run(message.command)
      case 'ping':
        return port.say({ type: 'pong' })
      case 'bytes':
        return
      default:
        return void drawing.then((drawer) => answerAsked(port, drawer, message))
    }
  })
}

async function draw(
  port: ViewerPort,
  place: HTMLElement,
  drawers: Drawers,
  file: ShownFile,
  t: DrawContext['t'],
  controller: AbortController,
): Promise<Drawer | null> {
  const { signal } = controller
  let isSettled = false
  const failed = (why: FailureCode) => {
    if (signal.aborted) return
    port.say({ type: 'failed', why })
    controller.abort()
    place.replaceChildren()
  }
  const timer = setTimeout(() => isSettled || failed('took-too-long'), mostDrawMs)
  signal.addEventListener('abort', () => clearTimeout(timer))
  place.replaceChildren()
  place.className = `place place-${file.kind}`
  const shown: DrawContext['shown'] = (like) => {
    if (signal.aborted) return
    isSettled = true
    clearTimeout(timer)
    port.say({ type: 'shown', ...nothingSpecial, ...like })
  }
  try {
    if (file.sizeBytes === 0) throw new CannotDraw('empty')
    const drawFile = await drawers[file.kind]()
    const drawer = await drawFile({ file, place, ...portFor(port, signal), shown, failed, t, signal })
    if (signal.aborted) drawer.dispose?.()
    else signal.addEventListener('abort', () => drawer.dispose?.())
    return signal.aborted ? null : drawer
  } catch (error) {
    failed(error instanceof CannotDraw ? error.why : 'damaged')
    return null
  }
}

/** The port as long as a file is shown: whoever drew the one before neither reads the next nor speaks of it. */
function portFor({ say, bytesOf }: ViewerPort, signal: AbortSignal): Pick<DrawContext, 'say' | 'bytesOf'> {
  return {
    say: (message, transfer) => signal.aborted || say(message, transfer),
    bytesOf: async (start, length) => {
      signal.throwIfAborted()
      const bytes = await bytesOf(start, length)
      signal.throwIfAborted()
      return bytes
    },
  }
}

const nothingSpecial = {
  pages: 1,
  durationSeconds: null,
  drawings: [],
  can: { zoom: false, rotate: false, find: false, markRegions: false, markText: false },
}
