import { createRoot } from 'react-dom/client'
import { App } from './frame/app.tsx'
import './words/i18n.ts'

const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
