import type { Rule } from './contract.ts'

/** One spelling on the wire. */
export const fieldsAreSnakeCase: Rule = {
  name: 'fields-are-snake-case',
  check: ({ document }) =>
    Object.entries(document.components.schemas).flatMap(([schema, node]) =>
      propertyNames(node)
        .filter((name) => !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name))
        .map((name) => `${schema}.${name}`),
    ),
}

function propertyNames(node: unknown): string[] {
  if (node === null || typeof node !== 'object') return []
  const own = 'properties' in node ? Object.keys(node.properties as object) : []
  return [...own, ...Object.values(node).flatMap(propertyNames)]
}
