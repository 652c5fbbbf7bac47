/** A reply that does not arrive whole. */
export interface BrokenReply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** what is still sent of its body; null: nothing at all is sent, not even its status */
  readonly half: Uint8Array | null
}

/** What is needed of a reply that a host writes; Node's own has it. */
interface Outgoing {
  writeHead(status: number, headers: Readonly<Record<string, string>>): unknown
  write(bytes: Uint8Array, sent: () => void): unknown
  destroy(): unknown
}

/** Writes what there is of a broken reply, and closes the connection on whoever waits for the rest. */
export function breakOff(outgoing: Outgoing, { status, headers, half }: BrokenReply): void {
  if (half === null) return void outgoing.destroy()
  outgoing.writeHead(status, headers)
  outgoing.write(half, () => outgoing.destroy())
}

/** The same for whoever reads a Response: a network error, or a body that fails half-way. */
export function brokenResponse({ status, headers, half }: BrokenReply): Response {
  if (half === null) return Response.error()
  let sent = false
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent) return controller.error(new TypeError('the connection was closed'))
      sent = true
      controller.enqueue(half)
    },
  })
  return new Response(body, { status, headers })
}
