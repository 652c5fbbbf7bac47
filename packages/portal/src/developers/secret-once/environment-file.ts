/** What SDK, command line and examples read from the environment (docs/guides/developers.md), as a file of it. */
export function environmentFile(values: Readonly<Record<string, string>>): string {
  return `${Object.entries(values)
    .map(([name, value]) => `${name}=${value}`)
    .join('\n')}\n`
}
