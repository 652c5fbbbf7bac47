import { pathOf } from '../http/path-of.ts'
import type { Pages } from '../web/pages.ts'
import { answerPlain } from './answer-plain.ts'
import { PLAIN_PATH, type PlainPorts } from './plain-visit.ts'

/** Shows customers their consents without any script, beside other pages. */
export function withPlain(pages: Pages, ports: PlainPorts): Pages {
  return {
    owns: (path, request) => isPlainPath(path) || pages.owns(path, request),
    handle(request, response) {
      if (!isPlainPath(pathOf(request))) return pages.handle(request, response)
      void answerPlain(ports, request, response)
    },
  }
}

function isPlainPath(path: string): boolean {
  return path === PLAIN_PATH || path.startsWith(`${PLAIN_PATH}/`)
}
