import { Worker } from 'node:worker_threads'
import Sqlite from 'better-sqlite3'
import type { Asked, ReadingPlace, Room, Rooms, Told, ToldFault } from './rooms.ts'

/** A report that needs more than this ends the thread, and not the server. */
const HEAP_MIB = 256

export interface ReadingThread<Name extends Room> {
  /** @throws what reading throws there, of the same type; or that the thread ended before it answered */
  read(query: Rooms[Name]['query']): Promise<Rooms[Name]['row'][]>
  /** Ends the thread, and what it was reading. */
  close(): Promise<void>
}

type Row = Rooms[Room]['row']

/**
 * Reads a file of SQLite in a thread of its own, so that nobody else waits for a long report. The thread starts when it
 * is first asked; one that ends by itself is started again by whoever asks next.
 * @param place the file must be there, and be up to date
 * @example const { rows } = await openReadingThread({ room: 'usage', file }).read(query)
 */
export function openReadingThread<Name extends Room>(
  place: ReadingPlace & { readonly room: Name },
  { heapMib = HEAP_MIB }: { readonly heapMib?: number } = {},
): ReadingThread<Name> {
  let running: Running | undefined

  const forget = () => {
    running = undefined
  }
  return {
    async read(query) {
      running ??= startThread(place, heapMib, forget)
      return (await running.ask(query)) as Rooms[Name]['row'][]
    },
    async close() {
      await running?.end()
    },
  }
}

interface Running {
  ask(query: Asked['query']): Promise<Row[]>
  end(): Promise<void>
}

function startThread(place: ReadingPlace, heapMib: number, onEnd: () => void): Running {
  const resourceLimits = { maxOldGenerationSizeMb: heapMib }
  const worker = new Worker(programme(), { workerData: place, resourceLimits })
  const waiting = new Map<number, PromiseWithResolvers<Row[]>>()
  let asked = 0
  let reason: unknown

  worker.on('message', (told: Told) => {
    const asking = waiting.get(told.number)
    waiting.delete(told.number)
    if ('rows' in told) asking?.resolve([...told.rows])
    else asking?.reject(faultOf(told.fault))
    // Who has nothing more to do may end.
    if (waiting.size === 0) worker.unref()
  })
  worker.on('error', (cause) => {
    reason = cause
  })
  worker.on('exit', () => {
    // First: whoever learns of it and asks again gets another.
    onEnd()
    const fault = new Error(`the thread that reads ${place.room} ended`, { cause: reason })
    for (const asking of waiting.values()) asking.reject(fault)
  })
  return {
    ask(query) {
      asked += 1
      const asking = Promise.withResolvers<Row[]>()
      waiting.set(asked, asking)
      worker.ref()
      worker.postMessage({ number: asked, query } satisfies Asked)
      return asking.promise
    },
    end: async () => void (await worker.terminate()),
  }
}

/** Beside this file: as it is written, or as it was built. */
function programme(): URL {
  const { url } = import.meta
  return new URL(`./read-in-thread${url.slice(url.lastIndexOf('.'))}`, url)
}

function faultOf(fault: ToldFault): unknown {
  if ('cause' in fault) return fault.cause
  return new Sqlite.SqliteError(fault.sqlite.message, fault.sqlite.code)
}
