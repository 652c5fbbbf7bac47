import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { refuseBroken } from '@wekeza/api'
import { Trouble } from '../trouble.ts'
import {
  HEADER_BYTES_MAX,
  HEADERS_TIMEOUT_MS,
  KEEP_ALIVE_MS,
  REQUEST_TIMEOUT_MS,
} from './limits.ts'

export interface OpenServer {
  readonly server: Server
  /** the address that was taken: not always the one that was asked for */
  readonly origin: string
  /** Begins to answer; requests that came before wait until then. */
  answerWith(listener: RequestListener): void
}

/**
 * Takes the port. What answers is made afterwards, since it must know the address.
 * @throws {Trouble} if the port cannot be taken
 */
export async function openServer(
  { port, host }: { readonly port: number; readonly host: string },
  nextRequestId: () => string,
): Promise<OpenServer> {
  const ready = Promise.withResolvers<RequestListener>()
  let listener: RequestListener = async (request, response) => {
    const answer = await ready.promise
    answer(request, response)
  }
  const server = createServer(
    {
      maxHeaderSize: HEADER_BYTES_MAX,
      headersTimeout: HEADERS_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
    },
    (request, response) => listener(request, response),
  )
  server.on('clientError', refuseBroken(nextRequestId))
  await listen(server, port, host)
  return {
    server,
    origin: originOf(server.address() as AddressInfo, host),
    answerWith(made) {
      listener = made
      ready.resolve(made)
    },
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('listening', resolve)
    server.once('error', (cause: NodeJS.ErrnoException) => reject(troubleOf(cause, port, host)))
    server.listen(port, host)
  })
}

function troubleOf({ code = 'unknown fault' }: NodeJS.ErrnoException, port: number, host: string) {
  if (code === 'EADDRINUSE') {
    return new Trouble(
      `Port ${port} is taken by another program. Stop that one, or choose another port with PORT, for example: PORT=${port + 1}.`,
    )
  }
  if (code === 'EACCES') {
    return new Trouble(
      `This user may not listen on port ${port}. Choose one above 1023 with PORT, for example: PORT=8080.`,
    )
  }
  return new Trouble(
    `${host}:${port} cannot be listened on (${code}). Choose an address of this machine with WEKEZA_HOST.`,
  )
}

/** An address that takes calls from everywhere is reached from here by the loopback. */
function originOf({ port }: AddressInfo, host: string): string {
  const reached = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `http://${reached.includes(':') ? `[${reached}]` : reached}:${port}`
}
