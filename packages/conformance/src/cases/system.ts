import { type ErrorCode, errors, operations } from '@wekeza/contract'
import { equal, present } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { everyday, NJERI, trading } from '../world/people.ts'
import { applicationToken } from '../world/tokens.ts'

export const systemCases: readonly Case[] = [
  {
    id: 'SYS-001',
    name: 'Every code of the catalogue is explained where its problems point',
    operation: 'explainError',
    async run(bench) {
      for (const code of Object.keys(errors) as ErrorCode[]) {
        const told = await bench.done({ operation: 'explainError', params: { code } })
        equal(told, errors[code], `what is said of ${code}`)
      }
    },
  },
  {
    id: 'explainError:error_code_unknown',
    name: 'explainError refuses a code that the catalogue does not have',
    operation: 'explainError',
    code: 'error_code_unknown',
    async run(bench) {
      for (const code of ['nothing', 'AMOUNT_ZERO', 'constructor', '__proto__', 'toString']) {
        await bench.refused({ operation: 'explainError', params: { code } }, 'error_code_unknown')
      }
    },
  },
  {
    id: 'SYS-002',
    name: 'The contract that is served has every operation, and its version is the one that /version names',
    operation: 'getContract',
    async run(bench) {
      const contract = (await bench.done({ operation: 'getContract' })) as {
        info?: { version?: string }
        paths?: Record<string, Record<string, { operationId?: string }>>
      }
      const { contract_version } = await bench.done({ operation: 'getVersion' })
      equal(contract.info?.version, contract_version, 'the version of the contract')
      for (const { id, path, method } of Object.values(operations)) {
        const served = contract.paths?.[path]?.[method.toLowerCase()]?.operationId
        equal(served, id, `the operation at ${method} ${path}`)
      }
    },
  },
  {
    id: 'SBX-001',
    name: 'The people of the bank are there, each with the accounts that never change',
    operation: 'listPersonas',
    async run(bench) {
      const token = await applicationToken(bench)
      const { data } = await bench.done({ operation: 'listPersonas', token })
      for (const { id, customerId, payee } of [everyday, trading]) {
        const persona = data.find((one) => one.customer_id === customerId)
        const account = present(persona, customerId).accounts.find((one) => one.id === id)
        const { account_number, bank_code } = present(account, id)
        equal(
          [account_number, bank_code],
          [payee.account_number, payee.bank_code],
          `where ${id} is`,
        )
      }
      present(
        data.find((one) => one.customer_id === NJERI),
        NJERI,
      )
    },
  },
]
