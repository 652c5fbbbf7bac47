import type { Plan } from './plan.ts'
import { PLANS } from './plans.ts'

/** Whose invoices they are: what a buyer's bookkeeper looks for on one. */
export interface Issuer {
  readonly name: string
  readonly address: string | null
  /** of the tax authority: in Kenya a PIN */
  readonly taxNumber: string | null
}

/** What a bank sets of its prices. */
export interface BillingSettings {
  readonly plans: readonly Plan[]
  /** hundredths of a percent of the net sum */
  readonly taxBasisPoints: number
  readonly issuer: Issuer
}

/** Sandbox default; also who issued what was drawn before there was such a setting. */
export const DEFAULT_ISSUER: Issuer = {
  name: 'Wekeza Open Platform',
  address: null,
  taxNumber: null,
}

/** Sandbox default: the plans of the sandbox, and a value-added tax of 16 %. */
export const DEFAULT_BILLING: BillingSettings = {
  plans: PLANS,
  taxBasisPoints: 1_600,
  issuer: DEFAULT_ISSUER,
}
