interface ProcessLike {
  readonly env?: Readonly<Record<string, string | undefined>>
}

/** A variable of the environment, where there is one: not in browsers, nor on most edge runtimes. Empty is unset. */
export function readEnvironment(name: string): string | undefined {
  const { process } = globalThis as { process?: ProcessLike }
  return process?.env?.[name]?.trim() || undefined
}
