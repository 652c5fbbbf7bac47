import { operationsOf, type Rule } from './contract.ts'

const HEADERS = ['x-request-id', 'RateLimit', 'RateLimit-Policy']

export const everyAnswerTellsItsLimits: Rule = {
  name: 'every-answer-tells-its-limits',
  check: (contract) =>
    operationsOf(contract).flatMap(({ where, responses }) =>
      Object.entries(responses).flatMap(([status, { headers = {} }]) =>
        HEADERS.filter((name) => !(name in headers)).map(
          (name) => `${where}: ${status} has no ${name}.`,
        ),
      ),
    ),
}
