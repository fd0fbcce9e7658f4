import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { api } from './api.ts'
import { App } from './app/app.tsx'
import './styles/index.css'

const [info, settings, vault] = await Promise.all([api.host.info({}), api.host.settings({}), api.session.state({})])

const root = document.getElementById('root')
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <App settings={settings} vault={vault} hasNativeDialogs={info.nativeDialogs} />
    </StrictMode>,
  )
