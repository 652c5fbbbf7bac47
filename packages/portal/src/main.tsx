import './design/style.css'
import { applyTheme } from './frame/theme.ts'
import { askAhead } from './session/ask-ahead.ts'

// The first file, and a small one: it asks for what the page will show while the code of the page is on its way.
applyTheme()
askAhead(location.pathname)
void import('./start.tsx')
