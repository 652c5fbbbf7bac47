import type { IncomingMessage, ServerResponse } from 'node:http'

/** What is answered beside the api. */
export interface Pages {
  owns(path: string, request: Pick<IncomingMessage, 'headers' | 'method'>): boolean
  handle(request: IncomingMessage, response: ServerResponse): void
}
