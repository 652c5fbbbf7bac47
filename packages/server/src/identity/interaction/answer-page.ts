import type { ServerResponse } from 'node:http'
import type { Reader } from '../pages/languages/reader.ts'
import { type PageIn, writePage } from '../pages/page.ts'

/** Whoever waits for a page. */
export interface Answering {
  readonly response: ServerResponse
  readonly reader: Reader
}

/** Answers a browser with a page, in the language of whoever reads it. */
export function answerPage(
  { response, reader }: Answering,
  page: PageIn,
  more: Record<string, string> = {},
): void {
  const { status, headers, cookie, body } = writePage(page, reader)
  if (cookie !== undefined) response.appendHeader('set-cookie', cookie)
  response.writeHead(status, { ...headers, ...more }).end(body)
}
