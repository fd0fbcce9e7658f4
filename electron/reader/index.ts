import { emptyReading } from '../../shared/domain/reading.ts'
import type { FromReader, ToReader } from '../../shared/reader/messages.ts'

const post = (m: FromReader) => void process.send?.(m)
process.on('message', (m: ToReader) => {
  if (m.type === 'task') post({ type: 'reading', reading: { ...emptyReading, failure: 'not-supported' } })
})
