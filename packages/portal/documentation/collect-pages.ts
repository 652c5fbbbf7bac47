import { contentsPage, notFoundPage } from './pages/contents-page.ts'
import type { Page } from './pages/page.ts'
import { readWritten } from './pages/read-written.ts'
import { arrange, type Section } from './pages/sections.ts'
import { commandPages } from './reference/command-pages.ts'
import { errorPages } from './reference/error-pages.ts'
import { eventPage } from './reference/event-page.ts'
import { limitPage } from './reference/limit-page.ts'
import { operationPages } from './reference/operation-pages.ts'
import { railPage } from './reference/rail-page.ts'
import { scopePage } from './reference/scope-page.ts'

export interface Collected {
  readonly pages: readonly Page[]
  readonly sections: readonly Section[]
}

/** Every page there is, written and generated, and the order in which they stand. */
export function collectPages(): Collected {
  const pages = [
    ...readWritten(),
    ...operationPages(),
    ...errorPages(),
    eventPage(),
    scopePage(),
    railPage(),
    limitPage(),
    ...commandPages(),
  ]
  const sections = arrange(pages)
  return { pages: [...pages, contentsPage(sections), notFoundPage()], sections }
}
