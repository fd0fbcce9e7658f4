import QRCode from 'qrcode'

type Props = { readonly text: string; readonly label: string }

/** Empty modules around the code that a camera needs to find it (ISO/IEC 18004). */
const quiet = 4

/** A text as a picture for a camera, drawn as one path. */
export function QrCode({ text, label }: Props) {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  const { size } = modules
  const squares = Array.from({ length: size * size }, (_, at) => at).filter((at) => modules.get(Math.floor(at / size), at % size))
  const path = squares.map((at) => `M${(at % size) + quiet} ${Math.floor(at / size) + quiet}h1v1h-1z`).join('')
  const whole = size + 2 * quiet
  return (
    <svg className="qr" viewBox={`0 0 ${whole} ${whole}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={whole} height={whole} className="qr-paper" />
      <path d={path} className="qr-ink" />
    </svg>
  )
}
