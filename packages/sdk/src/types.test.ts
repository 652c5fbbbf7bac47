import type { Answer, Body, ErrorCode as ContractCode, Query } from '@wekeza/contract'
import { expectTypeOf, test } from 'vitest'
import type {
  Account,
  AccountList,
  Answered,
  Call,
  ErrorCode,
  ListTransactionsQuery,
  Open,
  PagedCall,
  Payment,
  PaymentRequest,
  Safe,
  Transaction,
  Wekeza,
  WriteOptions,
} from './index.ts'

test('a method is typed by the contract, path values first, options last', () => {
  expectTypeOf<Wekeza['accounts']['get']>().parameter(0).toEqualTypeOf<string>()
  expectTypeOf<Wekeza['accounts']['get']>().returns.toEqualTypeOf<Call<Account>>()
  expectTypeOf<Wekeza['accounts']['list']>().returns.toEqualTypeOf<Call<AccountList>>()
  expectTypeOf<Wekeza['payments']['create']>().parameters.toEqualTypeOf<
    [body: PaymentRequest, options?: WriteOptions]
  >()
  expectTypeOf<Wekeza['transactions']['list']>().returns.toEqualTypeOf<PagedCall<Transaction>>()
})

test('what is sent and answered is what the contract says', () => {
  expectTypeOf<PaymentRequest>().toEqualTypeOf<Body<'createPayment'>>()
  expectTypeOf<Payment>().toEqualTypeOf<Open<Answer<'createPayment'>>>()
  expectTypeOf<ErrorCode>().toEqualTypeOf<ContractCode>()
  expectTypeOf<ListTransactionsQuery>().toExtend<Query<'listTransactions'>>()
  expectTypeOf<Query<'listTransactions'>>().toExtend<ListTransactionsQuery>()
})

test('only what takes an idempotency key offers one', () => {
  expectTypeOf<Wekeza['accounts']['list']>().parameter(0).not.toHaveProperty('idempotencyKey')
  expectTypeOf<NonNullable<Parameters<Wekeza['consents']['create']>[1]>>().toHaveProperty(
    'idempotencyKey',
  )
})

test('an answer’s enum lets a value through that is not known yet, and money stays text', () => {
  expectTypeOf<'held_for_review'>().toExtend<Payment['status']>()
  expectTypeOf<Payment['amount']['amount']>().toEqualTypeOf<string>()
})

test('asking for the type of a payee tells what it has', () => {
  type Mobile = Extract<Payment['payee'], { type: 'mobile' }>
  expectTypeOf<Mobile['phone_number']>().toEqualTypeOf<string>()
  expectTypeOf<'till'>().toExtend<Payment['payee']['type']>()
})

test('a request’s enum does not', () => {
  expectTypeOf<'pigeon'>().not.toExtend<PaymentRequest['rail']>()
})

test('a call gives its body, its answer, or a result', () => {
  expectTypeOf<Awaited<Call<Account>>>().toEqualTypeOf<Account>()
  expectTypeOf<Call<Account>['withResponse']>().returns.resolves.toEqualTypeOf<Answered<Account>>()
  expectTypeOf<Call<Account>['safe']>().returns.resolves.toEqualTypeOf<Safe<Account>>()
})
