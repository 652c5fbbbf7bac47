export const BANNER =
  '// Generated from the contract by `npx pnpm generate`. Do not edit: change spec/ and generate again.\n'
