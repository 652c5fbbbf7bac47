import contract from '@wekeza/contract/openapi.json' with { type: 'json' }
import { expect, test } from 'vitest'
import { type ContractDocument, operationOf } from './contract-operation.ts'
import { commandOf, knownIds, sampleOf } from './sample-of-request.ts'

function operation(id: string) {
  const found = operationOf(contract as unknown as ContractDocument, id)
  if (!found) throw new Error(`the contract has no ${id}`)
  return found
}
const kept = { consent_id: 'csn_1', resource_id: 'rfd_1' }

test('the consent of a request stands in its path', () => {
  expect(knownIds(kept, operation('revokeConsent'))).toEqual(['csn_1'])
})

test('what was made does not stand where the path names something of another kind', () => {
  const [payment] = knownIds(kept, operation('createRefund'))
  expect(payment).toMatch(/^pay_/)
})

test('an operation that takes a key is written with the new one', () => {
  const createPayment = operation('createPayment')
  const sample = sampleOf(createPayment, { ids: [], body: { rail: 'internal' } }, 'key-1')
  expect(commandOf(sample)).toBe(`wekeza api POST /v1/payments \\
  --header "Idempotency-Key: key-1" --input - <<'JSON'
{
  "rail": "internal"
}
JSON`)
})

test('one that takes none is written without', () => {
  const sample = sampleOf(operation('getConsent'), { ids: ['csn_1'], body: undefined }, 'key-1')
  expect(commandOf(sample)).toBe('wekeza api GET /v1/consents/csn_1')
})

test('an operation that the contract no longer has is not made up', () => {
  expect(operationOf(contract as unknown as ContractDocument, 'sendPigeon')).toBeNull()
})
