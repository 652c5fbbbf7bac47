import { operationsOf, type Rule } from './contract.ts'

/** For each success, each error code, and each body that is taken. */
export const everyAnswerHasAnExample: Rule = {
  name: 'every-answer-has-an-example',
  check: (contract) =>
    operationsOf(contract).flatMap(({ where, requestBody, responses }) => {
      const places = [
        ['the request', requestBody?.content],
        ...Object.entries(responses).map(([status, { content }]) => [status, content] as const),
      ] as const
      return places.flatMap(([place, content]) =>
        Object.entries(content ?? {})
          .filter(([, { examples }]) => Object.keys(examples ?? {}).length === 0)
          .map(([type]) => `${where}: ${place} (${type}) has no example.`),
      )
    }),
}
