import { operationsOf, type Rule } from './contract.ts'

/** A developer has no part in any bank, so no bank could keep what they write, nor their answers for a retry. */
export const developersWriteThePlatform: Rule = {
  name: 'developers-write-the-platform',
  check: (contract) =>
    operationsOf(contract).flatMap((operation) => {
      const { where, 'x-caller': caller, 'x-store': store } = operation
      if (store !== undefined && store !== 'platform') return [`${where} has the x-store ${store}.`]
      return caller === 'developer' && store === undefined
        ? [`${where} is for developers and has no x-store: platform.`]
        : []
    }),
}
