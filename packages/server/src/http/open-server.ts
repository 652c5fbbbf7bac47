import { createServer, type RequestListener } from 'node:http'
import {
  createServer as createSecureServer,
  type Server as SecureServer,
  type ServerOptions,
} from 'node:https'
import type { AddressInfo } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { refuseBroken } from '@wekeza/api'
import type { Config, TlsFiles } from '../config/config.ts'
import { Trouble } from '../trouble.ts'
import { type HttpServer, watchSilent } from './close-server.ts'
import { cutSlowReaders, keepLooking } from './cut-slow-readers.ts'
import {
  HANDSHAKE_TIMEOUT_MS,
  HEADER_BYTES_MAX,
  KEEP_ALIVE_MS,
  SLOW_LOOK_EVERY_MS,
} from './limits.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { refuseConnect } from './refuse-connect.ts'
import type { SocketCertificates } from './socket-certificates.ts'
import { tlsOptions } from './tls-options.ts'

export interface OpenServer {
  readonly server: HttpServer
  /** the address that was taken: not always the one that was asked for */
  readonly origin: string
  /** how many requests have come since the port was taken */
  requests(): number
  /** Begins to answer; requests that came before wait until then. */
  answerWith(listener: RequestListener): void
  /**
   * Reads the files of TLS anew, for the connections from now on. Certificates that were verified by the old ones count
   * no more on connections that are open. Without TLS it does nothing.
   * @throws {Trouble} if a file cannot be used; then the old ones stay in force
   */
  reloadTls(): void
}

type Where = Pick<Config, 'port' | 'host' | 'slowClients'> & { readonly tls?: TlsFiles | undefined }

/** Headers that may take longer than the whole would mean nothing. */
function limitsOf({ headersMs, requestMs }: Config['slowClients']) {
  return {
    maxHeaderSize: HEADER_BYTES_MAX,
    headersTimeout: Math.min(headersMs, requestMs),
    requestTimeout: requestMs,
    keepAliveTimeout: KEEP_ALIVE_MS,
    connectionsCheckingInterval: SLOW_LOOK_EVERY_MS,
  }
}

/**
 * Takes the port. What answers is made afterwards, since it must know the address.
 * @throws {Trouble} if the port cannot be taken
 */
export async function openServer(
  { port, host, tls, slowClients }: Where,
  certificates: SocketCertificates,
  nextRequestId: () => string,
): Promise<OpenServer> {
  const ready = Promise.withResolvers<RequestListener>()
  let listener: RequestListener = async (request, response) => {
    const answer = await ready.promise
    answer(request, response)
  }
  let requests = 0
  const answer = oneAtATime((request, response) => {
    requests += 1
    listener(request, response)
  })
  const limits = limitsOf(slowClients)
  const server = tls
    ? secureServer({ ...limits, ...tlsOptions(tls) }, tls, certificates, answer)
    : createServer(limits, answer)
  server.on('clientError', refuseBroken(nextRequestId))
  server.on('connect', refuseConnect(nextRequestId))
  const made = tls ? 'secureConnection' : 'connection'
  watchSilent(server, made)
  const readers = cutSlowReaders(slowClients.answerMs)
  server.on(made, readers.watch)
  server.once('close', keepLooking(readers))
  await listen(server, port, host)
  return {
    server,
    origin: originOf(server.address() as AddressInfo, host, tls ? 'https' : 'http'),
    requests: () => requests,
    answerWith(made) {
      listener = made
      ready.resolve(made)
    },
    reloadTls() {
      if (tls) reload(server as SecureServer, tls, certificates)
    },
  }
}

/**
 * Who has no certificate, or one that cannot be trusted, is let in all the same: most callers need none, and where one
 * counts, only one that was verified does (http/socket-certificates.ts).
 */
function secureServer(
  options: ServerOptions,
  tls: TlsFiles,
  certificates: SocketCertificates,
  answer: RequestListener,
): SecureServer {
  const asked = { requestCert: tls.clientCaFile !== undefined, rejectUnauthorized: false }
  const timeout = { handshakeTimeout: HANDSHAKE_TIMEOUT_MS }
  const server = createSecureServer({ ...options, ...asked, ...timeout }, answer)
  server.on('secureConnection', (socket: TLSSocket) => certificates.note(socket))
  return server
}

function reload(server: SecureServer, tls: TlsFiles, certificates: SocketCertificates): void {
  server.setSecureContext(tlsOptions(tls))
  certificates.forget()
  // What is idle comes back over a new connection, and with its certificate verified anew.
  server.closeIdleConnections()
}

function listen(server: HttpServer, port: number, host: string): Promise<void> {
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
function originOf({ port }: AddressInfo, host: string, scheme: string): string {
  const reached = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `${scheme}://${reached.includes(':') ? `[${reached}]` : reached}:${port}`
}
