/** @returns those of `asked` that are not in `allowed` */
export function beyond(asked: Iterable<string>, allowed: readonly string[]): string[] {
  return [...asked].filter((scope) => !allowed.includes(scope))
}
