import { acceptPort } from './accept-port.ts'
import { drawers } from './drawers.ts'
import { forwardKeys } from './keys.ts'
import { viewerPort } from './port.ts'
import { showFile } from './show-file.ts'
import './styles/index.css'

// The frame waits for one port from the page that holds it, and then draws the one file that it is shown.
acceptPort(window, (messagePort) => {
  const port = viewerPort(messagePort)
  const place = document.getElementById('place')
  if (place === null) return
  showFile(port, place, drawers)
  forwardKeys(window, port)
  port.say({ type: 'ready' })
})
