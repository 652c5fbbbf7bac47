import { present } from '../bench/expect.ts'
import type { Case } from '../case.ts'

export const apiKeyCases: readonly Case[] = [
  {
    id: 'KEY-001',
    name: 'An API key is the application itself, and never reaches what is a customer’s',
    operation: 'listConsents',
    needs: 'apiKey',
    async run(bench) {
      const token = present(bench.target.apiKey, 'an API key of the target')
      await bench.done({ operation: 'listConsents', token })
      await bench.refused({ operation: 'listAccounts', token }, 'caller_not_allowed')
      await bench.refused({ operation: 'listMyConsents', token }, 'caller_not_allowed')
    },
  },
  {
    id: 'KEY-002',
    name: 'What only looks like an API key is refused, whatever of it is wrong',
    operation: 'listConsents',
    needs: 'apiKey',
    async run(bench) {
      const key = present(bench.target.apiKey, 'an API key of the target')
      const last = key.endsWith('0') ? '1' : '0'
      const wrong = [`${key.slice(0, -1)}${last}`, `${key}0`, key.slice(0, 20), 'wk_test_']
      for (const token of wrong) {
        await bench.refused({ operation: 'listConsents', token }, 'token_invalid')
      }
    },
  },
]
