import type { ServerResponse } from 'node:http'
import { type Page, writePage } from '../pages/page.ts'

/** Answers a browser with a page. */
export function answerPage(
  response: ServerResponse,
  page: Page,
  more: Record<string, string> = {},
): void {
  const { status, headers, body } = writePage(page)
  response.writeHead(status, { ...headers, ...more }).end(body)
}
