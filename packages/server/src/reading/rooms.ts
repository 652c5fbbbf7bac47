import type { KeptRequest, RequestQuery } from '@wekeza/api'
import type { Cells, UsageStatement } from '../usage/usage-statement.ts'

/** What is read of each file, and what is answered. */
export interface Rooms {
  readonly usage: { readonly query: UsageStatement; readonly row: Cells }
  readonly requests: { readonly query: RequestQuery; readonly row: KeptRequest }
}

export type Room = keyof Rooms

/** Which file a thread reads. */
export interface ReadingPlace {
  readonly room: Room
  readonly file: string
}

export interface Asked {
  readonly number: number
  readonly query: Rooms[Room]['query']
}

export type Told =
  | { readonly number: number; readonly rows: readonly Rooms[Room]['row'][] }
  | { readonly number: number; readonly fault: ToldFault }

/** A fault on its way between threads, where an error of SQLite would lose its class and its code. */
export type ToldFault =
  | { readonly sqlite: { readonly message: string; readonly code: string } }
  | { readonly cause: unknown }
