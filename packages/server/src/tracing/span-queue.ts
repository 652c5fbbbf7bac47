export interface SpanQueueOptions<Span> {
  /** Sends spans, and fails if they were not taken. */
  send(spans: Span[]): Promise<void>
  /** so many wait at most; what comes then is dropped. Default 4,096 */
  readonly waitingMax?: number
  /** so many go together; as soon as they are there they go. Default 512 */
  readonly togetherMax?: number
  /** the least that a lone span waits. Default one second */
  readonly everyMs?: number
  /** as it begins to fail, and, with nothing, as it works again */
  onSilence(cause: unknown): void
}

export interface SpanQueue<Span> {
  add(span: Span): void
  readonly dropped: number
  /** Sends what waits, and gives up after so long. Nothing is sent any more. */
  end(withinMs: number): Promise<void>
}

/** Keeps spans until they are sent, a batch at a time and off the path of requests, and never more than fit. */
export function spanQueue<Span>(options: SpanQueueOptions<Span>): SpanQueue<Span> {
  const { send, onSilence, waitingMax = 4_096, togetherMax = 512, everyMs = 1_000 } = options
  let waiting: Span[] = []
  let dropped = 0
  let silent = false
  let ended = false
  let timer: NodeJS.Timeout | undefined
  let sending: Promise<void> | undefined

  async function sendOne(): Promise<void> {
    const batch = waiting.slice(0, togetherMax)
    waiting = waiting.slice(togetherMax)
    const fault = await send(batch).then(
      () => undefined,
      (cause: unknown) => cause ?? new Error('the collector did not take them'),
    )
    if (fault !== undefined) dropped += batch.length
    if (silent !== (fault !== undefined)) onSilence(fault)
    silent = fault !== undefined
  }

  async function sendFrom(least: number): Promise<void> {
    while (waiting.length >= least) await sendOne()
  }

  function begin(least: number): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    sending ??= sendFrom(least).finally(() => {
      sending = undefined
      if (waiting.length > 0 && !ended) arm()
    })
    return sending
  }

  function arm(): void {
    timer ??= setTimeout(() => void begin(1), everyMs).unref()
  }

  return {
    add(span) {
      if (ended || waiting.length >= waitingMax) {
        dropped += 1
        return
      }
      waiting.push(span)
      if (waiting.length >= togetherMax) void begin(togetherMax)
      else arm()
    },
    get dropped() {
      return dropped
    },
    async end(withinMs) {
      ended = true
      const { promise: late, resolve } = Promise.withResolvers<void>()
      const giveUp = setTimeout(resolve, withinMs)
      await Promise.race([late, Promise.resolve(sending).then(() => begin(1))])
      clearTimeout(giveUp)
      dropped += waiting.length
      waiting = []
    },
  }
}
