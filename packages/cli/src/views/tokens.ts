import type { TokenSet } from '@wekeza/sdk'
import { card } from '../output/card.ts'
import type { View } from '../output/view.ts'

/** A token that was asked for on purpose: it is printed. */
export const sessionCard: View<TokenSet> = ({ access_token, expires_in, scope }) =>
  card([
    ['access token', access_token],
    ['lives', `${expires_in} seconds`],
    ['scopes', scope],
  ])
