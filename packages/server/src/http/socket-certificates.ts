import type { Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'
import type { Clock } from '@wekeza/bank'
import { type Certificate, certificateOf } from './caller.ts'

/** The certificates that callers proved to hold when their connections were made. */
export interface SocketCertificates {
  /** Reads the certificate of a connection that was just made; only one that the TLS layer verified. */
  note(socket: TLSSocket): void
  of(socket: Socket): Certificate | undefined
  /** What was verified so far counts no more: the authorities or the revocation list have changed. */
  forget(): void
}

export function socketCertificates(wall: Clock): SocketCertificates {
  let known = new WeakMap<Socket, Certificate>()
  return {
    note(socket) {
      const der = socket.authorized ? socket.getPeerX509Certificate()?.raw : undefined
      if (der) known.set(socket, certificateOf(der))
    },
    of(socket) {
      const certificate = known.get(socket)
      // A connection may outlive the certificate that it was made with.
      const lives = certificate && wall.nowMs() < certificate.x509.validToDate.getTime()
      return lives ? certificate : undefined
    },
    forget() {
      known = new WeakMap()
    },
  }
}
