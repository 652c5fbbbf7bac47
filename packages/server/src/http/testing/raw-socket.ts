import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** A connection on which a test writes what it likes. */
export interface RawSocket {
  readonly socket: Socket
  /** all that has come back so far */
  text(): string
  /** resolves with all that came back, once the server has closed */
  closed(): Promise<string>
}

export async function openSocket(url: string): Promise<RawSocket> {
  const { port, hostname } = new URL(url)
  const socket = connect(Number(port), hostname.replace(/[[\]]/g, ''))
  let text = ''
  socket.setEncoding('utf8').on('data', (chunk) => {
    text += chunk
  })
  const closed = new Promise<string>((resolve) => socket.on('close', () => resolve(text)))
  // A server that closes while we write resets the connection: what it said before counts.
  socket.on('error', () => {})
  await once(socket, 'connect')
  return { socket, text: () => text, closed: () => closed }
}

/** Sends text as it is, and reads until the server closes, or until nothing more has come for a while. */
export async function exchange(url: string, text: string, quietMs = 400): Promise<string> {
  const { socket, text: received, closed } = await openSocket(url)
  socket.write(text, 'latin1')
  let before = -1
  const quiet = async () => {
    while (received().length === 0 || before < received().length) {
      before = received().length
      await pause(quietMs)
    }
    socket.destroy()
  }
  await Promise.race([closed(), quiet()])
  return received()
}

/** The statuses of all answers in a text. */
export function statusesOf(text: string): number[] {
  return [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status))
}
