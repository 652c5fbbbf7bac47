import { parentPort, workerData } from 'node:worker_threads'
import Sqlite from 'better-sqlite3'
import { requestLister } from '../request-log/list-requests.ts'
import type { Database } from '../stores/sqlite/open-database.ts'
import { statementReader } from '../usage/read-statement.ts'
import type { Asked, ReadingPlace, Room, Rooms, Told, ToldFault } from './rooms.ts'

const CACHE_KIB = 16 * 1024
/** How long a writer that resets its log is waited for. */
const BUSY_MS = 1_000

type Readers = {
  readonly [Name in Room]: (
    database: Database,
  ) => (query: Rooms[Name]['query']) => Rooms[Name]['row'][]
}

const READERS: Readers = { usage: statementReader, requests: requestLister }

type Read = (query: Rooms[Room]['query']) => Rooms[Room]['row'][]

const { room, file } = workerData as ReadingPlace
let read: Read | undefined

parentPort?.on('message', ({ number, query }: Asked) => tell(number, query))

function tell(number: number, query: Asked['query']): void {
  parentPort?.postMessage(answerOf(number, query))
}

function answerOf(number: number, query: Asked['query']): Told {
  try {
    read ??= READERS[room](openFile()) as Read
    return { number, rows: read(query) }
  } catch (cause) {
    return { number, fault: toldOf(cause) }
  }
}

/** A connection of its own, which writes nothing. */
function openFile(): Database {
  const database = new Sqlite(file, { readonly: true, fileMustExist: true, timeout: BUSY_MS })
  database.pragma('temp_store = MEMORY')
  database.pragma(`cache_size = -${CACHE_KIB}`)
  return database
}

function toldOf(cause: unknown): ToldFault {
  if (!(cause instanceof Sqlite.SqliteError)) return { cause }
  return { sqlite: { message: cause.message, code: cause.code } }
}
