import { QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import '../../design/style.css'
import { applyTheme } from '../../frame/theme.ts'
import { createQueries } from '../../session/queries.ts'
import '../../words/i18n.ts'
import { ExplorerBar } from './explorer-bar.tsx'

/** `/explorer?organisation=org_…&application=app_…`: a page of its own, since what draws it writes style elements. */
applyTheme()
// Zod, which Scalar brings, tries whether it may compile code: our policy forbids that, and each try would be reported.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })
const bar = document.getElementById('bar')
if (bar) {
  createRoot(bar).render(
    <QueryClientProvider client={createQueries()}>
      <ExplorerBar />
    </QueryClientProvider>,
  )
}
