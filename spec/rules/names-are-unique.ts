import { operationsOf, type Rule } from './contract.ts'

/** An operationId is a verb and its noun in camel case; it and the SDK's name stand once. */
export const namesAreUnique: Rule = {
  name: 'names-are-unique',
  check: (contract) => {
    const operations = operationsOf(contract)
    const ids = operations.map(({ operationId = '' }) => operationId)
    const methods = operations.map(
      (operation) => `${operation['x-sdk']?.resource}.${operation['x-sdk']?.method}`,
    )
    return [
      ...ids
        .filter((id) => !/^[a-z]+[A-Z][A-Za-z]*$/.test(id))
        .map((id) => `${id} is not verbNoun.`),
      ...[...repeated(ids), ...repeated(methods)].map((name) => `${name} stands twice.`),
    ]
  },
}

function repeated(names: string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index)
}
