import { operationsOf, type Rule } from './contract.ts'

const STREAM = 'text/event-stream'

/** Hosts and SDKs treat a stream apart, and know it by `x-stream`; readers know it by its media type. */
export const streamsSaySo: Rule = {
  name: 'streams-say-so',
  check: (contract) =>
    operationsOf(contract).flatMap((operation) => {
      const types = Object.entries(operation.responses)
        .filter(([status]) => status.startsWith('2'))
        .flatMap(([, { content = {} }]) => Object.keys(content))
      const answers = types.includes(STREAM)
      if (answers === (operation['x-stream'] === true)) return []
      return [
        `${operation.where} has ${answers ? `${STREAM} and no x-stream` : `x-stream and no ${STREAM}`}.`,
      ]
    }),
}
