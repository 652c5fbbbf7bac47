/** What the rules look at: the published document, and the two catalogues. */
export interface Contract {
  readonly document: {
    readonly paths: Record<string, Record<string, unknown>>
    readonly webhooks: Record<string, unknown>
    readonly tags: readonly { name: string }[]
    readonly components: { readonly schemas: Record<string, unknown> }
  }
  readonly errors: Record<string, CatalogueEntry>
  readonly scopes: Record<string, Record<string, string>>
}

export interface CatalogueEntry {
  readonly status: number
  readonly raised_for?: readonly string[]
  readonly title: string
  readonly cause: string
  readonly next: string
  readonly retryable: boolean
}

export interface Rule {
  readonly name: string
  /** @returns a sentence for each place where the rule is broken */
  check(contract: Contract): string[]
}

export interface Operation {
  readonly where: string
  readonly path: string
  readonly method: string
  readonly operationId?: string
  readonly summary?: string
  readonly description?: string
  readonly tags?: readonly string[]
  readonly security?: readonly Record<string, readonly string[]>[]
  readonly parameters: readonly { name: string; in: string }[]
  readonly requestBody?: { content: Record<string, { examples?: object }> }
  readonly responses: Record<
    string,
    { headers?: object; content?: Record<string, { examples?: object }> }
  >
  readonly 'x-caller'?: string
  readonly 'x-rate-cost'?: number
  readonly 'x-sdk'?: { resource: string; method: string }
  readonly 'x-errors'?: readonly string[]
  readonly 'x-store'?: string
  readonly 'x-stream'?: boolean
  readonly deprecated?: boolean
  readonly 'x-deprecated-at'?: string
  readonly 'x-sunset'?: string
  readonly 'x-deprecation-link'?: string
}

const METHODS = new Set(['get', 'put', 'post', 'delete', 'patch'])

/** Every operation under paths, with its path's parameters joined to its own. */
export function operationsOf({ document }: Contract): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => METHODS.has(method))
      .map(([method, operation]) => {
        const own = operation as Operation
        const shared = (item.parameters ?? []) as object[]
        const parameters = [...shared, ...(own.parameters ?? [])].map((one) =>
          resolve(document, one),
        )
        return { ...own, path, method, parameters, where: `${method.toUpperCase()} ${path}` }
      }),
  )
}

function resolve(document: object, node: object): { name: string; in: string } {
  if (!('$ref' in node)) return node as { name: string; in: string }
  const steps = String(node.$ref).replace('#/', '').split('/')
  let at = document as Record<string, unknown>
  for (const step of steps) at = at[step] as Record<string, unknown>
  return at as unknown as { name: string; in: string }
}
