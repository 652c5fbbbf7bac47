import { operationsOf, type Rule } from './contract.ts'

/** Whatever answers 201 or 202 has made something, or moved money: a retry must not do it twice. */
export const creatingTakesAKey: Rule = {
  name: 'creating-takes-a-key',
  check: (contract) =>
    operationsOf(contract)
      .filter(({ responses }) => '201' in responses || '202' in responses)
      .filter(({ parameters }) => !parameters.some(({ name }) => name === 'Idempotency-Key'))
      .map(({ where }) => `${where} answers 201 or 202 and takes no Idempotency-Key.`),
}
