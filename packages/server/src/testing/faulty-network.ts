import { connect, createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** What happens to the next message that holds the text. */
type Fault =
  | { readonly kind: 'lose-request' | 'lose-answer'; readonly text: string }
  | { readonly kind: 'hold'; readonly text: string; readonly until: Promise<void> }

/** The faults that are asked for happen one after the other, each to the next message with its text. */
export interface FaultyNetwork {
  /** the url, by way of this network */
  readonly url: string
  /** The message does not arrive, and its connection is lost. */
  loseRequest(text: string): void
  /** The message arrives; what is answered is lost, and its connection too. */
  loseAnswer(text: string): void
  /** The message waits. @returns what lets it go */
  hold(text: string): () => void
  /** Nothing gets through any more, and nobody is there. */
  end(): void
}

/** A way to the host of a url on which messages can be lost. It ends with the running test. */
export async function faultyNetwork(to: string): Promise<FaultyNetwork> {
  const target = new URL(to)
  const faults: Fault[] = []
  const takeFault = (message: Buffer) =>
    faults[0] && message.includes(faults[0].text) ? faults.shift() : undefined
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname)
    for (const socket of [near, far]) sockets.add(socket.on('error', () => {}))
    join(near, far, takeFault)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const end = () => {
    for (const socket of sockets) socket.destroy()
    server.close()
  }
  onTestFinished(end)
  const url = new URL(to)
  url.port = String((server.address() as { port: number }).port)
  return {
    url: url.href,
    loseRequest: (text) => void faults.push({ kind: 'lose-request', text }),
    loseAnswer: (text) => void faults.push({ kind: 'lose-answer', text }),
    hold(text) {
      const { promise: until, resolve } = Promise.withResolvers<void>()
      faults.push({ kind: 'hold', text, until })
      return resolve
    },
    end,
  }
}

function join(near: Socket, far: Socket, takeFault: (message: Buffer) => Fault | undefined): void {
  let deaf = false
  const cut = () => {
    near.destroy()
    far.destroy()
  }
  near.on('close', cut).on('data', async (message) => {
    const fault = takeFault(message)
    if (fault?.kind === 'lose-request') return cut()
    if (fault?.kind === 'lose-answer') deaf = true
    if (fault?.kind === 'hold') await fault.until
    far.write(message)
  })
  far.on('close', cut).on('data', (answer) => (deaf ? cut() : near.write(answer)))
}
