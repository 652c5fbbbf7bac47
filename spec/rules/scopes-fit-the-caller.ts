import { operationsOf, type Rule } from './contract.ts'

/** Deny first: whoever is not public names a scheme of its own kind and at least one scope that this kind can hold. */
export const scopesFitTheCaller: Rule = {
  name: 'scopes-fit-the-caller',
  check: (contract) =>
    operationsOf(contract).flatMap((operation) => {
      const { where, security = [] } = operation
      const caller = operation['x-caller'] ?? ''
      if (caller === 'public')
        return security.length === 0 ? [] : [`${where} is public and secured.`]
      const asked = security.flatMap((one) => Object.entries(one))
      if (asked.length === 0) return [`${where} is for ${caller} and names no scope.`]
      return asked.flatMap(([scheme, names]) => {
        if (scheme !== caller) return [`${where} is for ${caller} and secured for ${scheme}.`]
        const known = contract.scopes[scheme] ?? {}
        const unknown = names.filter((name) => !(name in known))
        return names.length === 0 || unknown.length > 0
          ? [`${where}: ${unknown.join(', ') || 'no scope'} is not in scopes.yaml for ${caller}.`]
          : []
      })
    }),
}
