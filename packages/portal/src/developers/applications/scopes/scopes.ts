import { leavesOf } from '../../leaves-of.ts'
import { words } from './words.ts'

/** The scopes that an application has for itself; the contract's, in the contract's order (scopes.test.ts). */
export const OWN_SCOPES: readonly string[] = leavesOf(words.en.own)

/** The scopes that it has for customers who consented. */
export const CUSTOMER_SCOPES: readonly string[] = leavesOf(words.en.customer)
