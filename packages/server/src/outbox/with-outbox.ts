import type { Pages } from '../web/pages.ts'
import { answerOutbox, OUTBOX_PATH } from './answer-outbox.ts'

type Outbox = Parameters<typeof answerOutbox>[0]

/** Lets the outbox be read beside other pages; where it is closed, its address is none. */
export function withOutbox(pages: Pages, open: boolean, outbox: Outbox): Pages {
  if (!open) return pages
  return {
    owns: (path, request) => path === OUTBOX_PATH || pages.owns(path, request),
    handle(request, response) {
      const path = request.url?.split('?', 1)[0]
      if (path === OUTBOX_PATH) void answerOutbox(outbox, request, response)
      else pages.handle(request, response)
    },
  }
}
