import { type OperationRow, operations } from '@wekeza/contract'
import { expect, test } from 'vitest'
import { ASKERS } from './askers.ts'
import { impossible } from './impossible.ts'
import { askersOf, matrixOf } from './matrix.ts'
import { recipeOf } from './recipe-of.ts'
import { recipes } from './recipes.ts'
import { subjectsOf } from './subjects.ts'

const rows: readonly OperationRow[] = Object.values(operations)
const subjects = subjectsOf()

/** An operation as somebody may add it to the contract tomorrow. */
function tomorrow(differing: Partial<OperationRow>): OperationRow {
  return { ...operations.getAccount, pathParameters: [], queryParameters: [], ...differing }
}

test('every operation that names something in its path is in the matrix', () => {
  const naming = rows
    .filter(({ path }) => path.replace(/\{(rail|month)\}/, '').includes('{'))
    .map(({ id }) => id)
  const inMatrix = new Set(subjects.map(({ row }) => row.id))
  expect(naming.filter((id) => !inMatrix.has(id))).toEqual([])
  expect(naming.length).toBeGreaterThan(15)
})

test('an operation that names an id in its query is in the matrix as soon as the contract has it', () => {
  const added = subjectsOf([tomorrow({ queryParameters: ['limit', 'account_id'] })])
  expect(matrixOf(added).existing.map(({ asker }) => asker)).toEqual(ASKERS)
  expect(added[0]).toMatchObject({ idName: 'account_id', place: 'query' })
})

test('every id that an operation names has a recipe', () => {
  const missing = subjects.filter(({ idName }) => !recipes[idName])
  expect(missing.map(({ row, idName }) => `${row.id} ${idName}`)).toEqual([])
})

test('a kind of id that nobody has written a recipe for is named, with where to write it', () => {
  expect(() => recipeOf('mandate_id')).toThrow(
    'mandate_id has no recipe. Write one in src/access/recipes.ts.',
  )
})

test('every recipe says how customers ask where they do, and how its owner reads what can be changed', () => {
  const short = subjects.filter(({ row, idName }) => {
    const { present, reader } = recipeOf(idName)
    const asked = row.caller === 'customer' || row.caller === 'public'
    return (asked && !present) || (row.method !== 'GET' && !reader)
  })
  expect(short.map(({ row, idName }) => `${row.id} ${idName}`)).toEqual([])
})

test('every refusal that a recipe expects is documented for each operation with its id', () => {
  const undocumented = subjects.filter(({ row, idName }) => {
    const { refusal } = recipeOf(idName)
    return !row.errors.includes(refusal)
  })
  expect(undocumented.map(({ row, idName }) => `${row.id} ${idName}`)).toEqual([])
})

test('no recipe is for an id that no operation names', () => {
  const named = new Set(subjects.map(({ idName }) => idName))
  expect(Object.keys(recipes).filter((idName) => !named.has(idName))).toEqual([])
})

test('every asker stands before every id, or has a reason why not', () => {
  const { existing, impossible: not } = matrixOf()
  const wanted = subjects.reduce((sum, subject) => sum + askersOf(subject).length, 0)
  expect(existing.length + not.length).toBe(wanted)
  const names = [...existing, ...not].map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})

test('every reason that a cell cannot exist holds somewhere', () => {
  const idle = impossible.filter((reason) => !subjects.some((subject) => reason.holds(subject)))
  expect(idle).toEqual([])
})

test('no reason skips a cell of an operation that a customer calls', () => {
  const callers = matrixOf().impossible.map(({ subject }) => subject.row.caller)
  expect(new Set(callers)).toEqual(new Set(['application', 'staff']))
})

test('a reason stops to hold when the contract says so', () => {
  const named = { ...operations.getConsent, id: 'getConsent' } as const
  const asCustomer = subjectsOf([{ ...named, caller: 'customer' }])
  const underConsent = subjectsOf([{ ...named, consent: operations.getPayment.consent }])
  const withScope = subjectsOf([{ ...named, scopes: ['accounts.read'] }])
  for (const changed of [asCustomer, underConsent, withScope]) {
    expect(matrixOf(changed).impossible).toEqual([])
  }
  expect(matrixOf(subjectsOf([named])).impossible).toHaveLength(1)
})
