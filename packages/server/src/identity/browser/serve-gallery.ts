import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerPage } from '../interaction/answer-page.ts'
import { readerOf } from '../pages/languages/reader.ts'
import { gallery } from './gallery.ts'

/** Serves each page of the gallery under its name, with the headers that it has in life. */
export async function serveGallery(): Promise<{ url: string; close(): void }> {
  const server = createServer((request, response) => {
    const name = (request.url ?? '').slice(1).split('?')[0] ?? ''
    const page = gallery[name]
    if (!page) return response.writeHead(404).end()
    const reader = readerOf({ request, uiLocales: undefined, secure: false })
    answerPage({ response, reader }, page)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
