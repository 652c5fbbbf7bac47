export const BANNER =
  '// Generated from spec/ by `npx pnpm generate`. Do not edit: change spec/ and generate again.\n'
