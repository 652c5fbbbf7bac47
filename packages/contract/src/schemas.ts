import type { components } from './generated/types.ts'

/** A schema of the contract by its name, for example `Schema<'Payment'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name]
