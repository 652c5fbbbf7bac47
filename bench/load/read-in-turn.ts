import type { Request } from 'autocannon'

/** Who reads, and what: the same again and again. */
export interface Reader {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}

/** `GET`s of one reader after the other. Those that wait for the same answer at once may get it by one read. */
export function readInTurn(readers: readonly Reader[]): Request {
  let count = 0
  return {
    setupRequest: (request: object) => {
      count += 1
      return { ...request, ...readers[count % readers.length] }
    },
  }
}
