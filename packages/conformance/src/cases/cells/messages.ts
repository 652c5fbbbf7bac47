import type { Case } from '../../case.ts'
import { scenes } from '../../world/scenes.ts'
import { cellCases } from './cell-cases.ts'

/** Over the limit, and not so far over that the connection must be broken off. */
const OVER_BYTES = 448 * 1024
const CHUNK_BYTES = 16 * 1024

const type = cellCases({
  code: 'content_type_unsupported',
  does: 'refuses a body of a type that it does not take',
  run: async (bench, { id }) => {
    const { ask } = await scenes[id](bench)
    const text = JSON.stringify(ask.body)
    for (const name of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonx']) {
      const asked = { ...ask, headers: { 'content-type': name } }
      await bench.refused(asked, 'content_type_unsupported')
    }
    const untyped = { ...ask, raw: () => new TextEncoder().encode(text), headers: NO_TYPE }
    await bench.refused(untyped, 'content_type_unsupported')
  },
})

/** Sent, but saying nothing: fetch itself adds a type where the header is left out. */
const NO_TYPE = { 'content-type': '' }

const malformed = cellCases({
  code: 'malformed_json',
  does: 'refuses a body that is not JSON',
  run: async (bench, { id }) => {
    const { ask } = await scenes[id](bench)
    for (const text of ['{"amount":', '', 'kind=all', "{'kind':'all'}", '{}{}']) {
      await bench.refused({ ...ask, raw: () => text }, 'malformed_json')
    }
  },
})

const large = cellCases({
  code: 'body_too_large',
  does: 'refuses a body over its limit, whether or not its length is announced',
  run: async (bench, { id, bodyBytesMax }) => {
    const { ask } = await scenes[id](bench)
    const tooMany = bodyBytesMax + OVER_BYTES
    const text = JSON.stringify({ filling: 'x'.repeat(tooMany) })
    await bench.refused({ ...ask, raw: () => text }, 'body_too_large')
    await bench.refused({ ...ask, raw: () => endless(tooMany) }, 'body_too_large')
  },
})

/** A body without a length, of as many chunks as are wanted up to a size that is too much. */
function endless(bytesMin: number): ReadableStream {
  let bytes = 0
  return new ReadableStream({
    pull(controller) {
      controller.enqueue(new Uint8Array(CHUNK_BYTES).fill(0x20))
      bytes += CHUNK_BYTES
      if (bytes > bytesMin) controller.close()
    },
  })
}

export const messageCases: readonly Case[] = [...type, ...malformed, ...large]
