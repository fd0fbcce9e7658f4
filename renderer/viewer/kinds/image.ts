import type { ViewerCommand } from '../../../shared/viewer/messages.ts'
import { CannotDraw, type DrawContext, type DrawFile } from '../drawer.ts'
import { dragScroll } from '../sheet/drag-scroll.ts'
import { pixelsOf, sizeWithin } from '../sheet/draw-pixels.ts'
import { makeSheet, type Sheet } from '../sheet/sheet.ts'
import { wheelZoom } from '../sheet/wheel-zoom.ts'
import { type Quarters, type Size, scaleOf, turned, type Zoom } from '../sheet/zoom.ts'
import { imageSize } from './image/image-size.ts'

/** More pixels are not decoded: 100 million take 400 MB. */
const mostPixels = 100_000_000
/** A picture is read as a whole; none that a camera makes is larger. */
const mostBytes = 512 * 1024 * 1024
/** Enough for what stands before the size in any ordinary picture. */
const headBytes = 1024 * 1024

/** Draws a picture: upright as its EXIF data says, turned and enlarged as asked, with marks over it. */
export const drawImage: DrawFile = async (context) => {
  const { file, place, shown } = context
  if (file.sizeBytes > mostBytes) throw new CannotDraw('too-large')
  const head = imageSize(await context.bytesOf(0, Math.min(headBytes, file.sizeBytes)))
  if (head !== null && head.width * head.height > mostPixels) throw new CannotDraw('too-many-pixels')
  const blob = new Blob([await context.bytesOf(0, file.sizeBytes)], { type: file.mediaType })
  const { image, natural } = await loadImage(blob, context)

  const sheet = makeSheet(0, context)
  sheet.upright.prepend(image)
  const middle = document.createElement('div')
  middle.className = 'middle'
  middle.append(sheet.element)
  place.append(middle)
  const run = layImage(sheet, natural, context)
  shown({ can: { zoom: true, rotate: true, find: false, markRegions: true, markText: false } })
  run({ do: 'zoom', to: 'fit' })
  return {
    run,
    measure: async () => natural,
    draw: async (_page, longestSide) => {
      const { width, height } = sizeWithin(natural, longestSide)
      const bitmap = await createImageBitmap(blob, { resizeWidth: width, resizeHeight: height, resizeQuality: 'medium' })
      try {
        return pixelsOf({ width, height }, (surface) => surface.drawImage(bitmap, 0, 0, width, height))
      } finally {
        bitmap.close()
      }
    },
  }
}

/** The browser reads the header before it decodes: a size that the first bytes did not say is looked at here. */
async function loadImage(blob: Blob, { t, signal }: DrawContext) {
  const address = URL.createObjectURL(blob)
  signal.addEventListener('abort', () => URL.revokeObjectURL(address))
  const image = new Image()
  image.className = 'picture'
  image.draggable = false
  image.alt = t('viewer.picture')
  image.src = address
  await new Promise<void>((resolve, reject) => {
    image.onload = () => resolve()
    image.onerror = () => reject(new CannotDraw('damaged'))
  })
  const natural: Size = { width: image.naturalWidth, height: image.naturalHeight }
  if (natural.width === 0 || natural.height === 0) throw new CannotDraw('damaged')
  if (natural.width * natural.height > mostPixels) throw new CannotDraw('too-many-pixels')
  return { image, natural }
}

/** Does what the tools ask for, and keeps the middle of the view in its middle. */
function layImage(sheet: Sheet, natural: Size, { place, say, signal }: DrawContext): (command: ViewerCommand) => void {
  let zoom: Zoom = 'fit'
  let quarters: Quarters = 0
  let scale = 1
  let isMarking = false
  const lay = () => {
    const middle = middleOf(place)
    scale = scaleOf(zoom, turned(natural, quarters), { width: place.clientWidth, height: place.clientHeight }, 1)
    sheet.lay({ width: natural.width * scale, height: natural.height * scale }, quarters)
    place.classList.toggle('close', scale >= 3)
    place.scrollTo({
      left: middle.x * place.scrollWidth - place.clientWidth / 2,
      top: middle.y * place.scrollHeight - place.clientHeight / 2,
    })
    say({ type: 'at', page: 0, zoom: Math.min(100, Math.max(0.01, scale)), rotation: quarters })
  }
  const observer = new ResizeObserver(() => typeof zoom === 'number' || lay())
  observer.observe(place)
  signal.addEventListener('abort', () => observer.disconnect())
  dragScroll(place, () => !isMarking, signal)
  const zoomTo = (to: Zoom) => {
    zoom = to
    lay()
  }
  wheelZoom(place, (factor) => zoomTo(scale * factor), signal)
  return (command) => {
    if (command.do === 'zoom') zoomTo(command.to)
    else if (command.do === 'rotate') {
      quarters = command.quarters
      lay()
    } else if (command.do === 'marks') sheet.marks.show(command.marks)
    else if (command.do === 'marking') {
      isMarking = command.isOn
      sheet.marks.setMarking(isMarking)
    }
  }
}

function middleOf(place: HTMLElement) {
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight, clientWidth, clientHeight } = place
  return {
    x: (scrollLeft + clientWidth / 2) / Math.max(1, scrollWidth),
    y: (scrollTop + clientHeight / 2) / Math.max(1, scrollHeight),
  }
}
