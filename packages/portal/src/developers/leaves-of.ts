interface Tree {
  readonly [key: string]: string | Tree
}

/**
 * The names of a tree of words, with dots between: `{ payments: { read: '…' } }` has `payments.read`. So what the contract
 * calls by such a name has its words in one place, and its list comes from them.
 */
export function leavesOf(tree: Tree, before = ''): string[] {
  return Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? [before + name] : leavesOf(value, `${before}${name}.`),
  )
}
