/** What of a contract says whose token an operation carries. */
export interface Secured {
  readonly paths: Readonly<Record<string, unknown>>
}

/**
 * Finds whose token a request carries, as the contract has it: `application`, `customer`, `me`, `staff`, `developer`.
 * @returns undefined: nobody's, or the contract has no such operation
 * @example
 * callerOf(contract)('GET', '/v1/payments/pay_1') // 'customer'
 */
export function callerOf({ paths }: Secured): (method: string, path: string) => string | undefined {
  const rows = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(Object(item)).map(([method, operation]) => ({
      method: method.toUpperCase(),
      pattern: new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
      caller: schemeOf(operation),
    })),
  )
  return (method, path) =>
    rows.find((row) => row.method === method && row.pattern.test(path))?.caller
}

function schemeOf(operation: unknown): string | undefined {
  const { security } = Object(operation) as { security?: readonly object[] }
  return Object.keys(security?.[0] ?? {})[0]
}
