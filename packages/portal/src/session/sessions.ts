import { clientOf, type Realm } from './clients.ts'

/** Who is signed in, as the server tells it. */
export type Session =
  | { readonly signed_in: false }
  | {
      readonly signed_in: true
      readonly id: string
      readonly name?: string
      /** which bank it is: `live` or a `test_…` */
      readonly bank?: string
    }

export interface DeveloperSignIn {
  readonly email: string
  readonly password: string
}

export interface StaffSignIn {
  readonly username: string
  readonly password: string
  readonly code: string
}

export const readSession = (realm: Realm) =>
  clientOf(null).request<Session>('GET', `/session/${realm}`, { caller: 'public' })

export const openSession = (realm: Realm, body: DeveloperSignIn | StaffSignIn) =>
  clientOf(null).request('POST', `/session/${realm}`, { body, caller: 'public' })

export const endSession = (realm: Realm) =>
  clientOf(null).request('DELETE', `/session/${realm}`, { caller: 'public' })

/** Customers sign in where they approve: on the bank's own pages, which lead back to where they wanted to go. */
export const customersStart = (returnTo: string) =>
  `/session/customers/start?return=${encodeURIComponent(returnTo)}`
