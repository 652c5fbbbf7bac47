import { pathOf } from '../http/path-of.ts'
import type { ServerLog } from '../logging/create-log.ts'
import { answerWeb, type WebPorts } from './answer-web.ts'
import { cspReports } from './csp-reports.ts'
import { pageOfError } from './explain-in-words.ts'
import type { Pages } from './pages.ts'
import { REPORTS_PATH } from './web-headers.ts'
import { isWebPath } from './web-target.ts'

interface Parts extends WebPorts {
  readonly log: Pick<ServerLog, 'note'>
}

/** Serves the built pages before other pages. */
export function withWeb(pages: Pages, parts: Parts): Pages {
  const { files, host, log } = parts
  const reports = cspReports({ log, wall: host.wall })
  return {
    owns: (path, request) =>
      path === REPORTS_PATH ||
      pages.owns(path, request) ||
      isWebPath(path) ||
      pageOfError(path, request, files) !== undefined,
    handle(request, response) {
      const path = pathOf(request)
      if (path === REPORTS_PATH) return void reports.answer(request, response)
      if (pages.owns(path, request)) return pages.handle(request, response)
      if (isWebPath(path)) return void answerWeb(parts, request, response)
      const location = pageOfError(path, request, files) ?? '/'
      response.writeHead(303, { location, vary: 'accept', 'cache-control': 'no-store' }).end()
    },
  }
}
