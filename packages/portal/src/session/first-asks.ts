import type { BrowserRealm } from '@wekeza/sdk'

/** What is asked for first at an address: addresses of the platform, as the SDK writes them. */
export interface FirstAsks {
  readonly realm: BrowserRealm
  /** only if somebody is signed in */
  readonly asks: readonly string[]
}

interface Place {
  readonly at: RegExp
  readonly realm: BrowserRealm
  /** @param id what the address names, if it names something */
  readonly asks: (id: string) => readonly string[]
}

const DEVELOPER = '/v1/developers/me'
const CUSTOMER = '/v1/me'
const consents = (status: string) => `/v1/me/consents?status=${status}&limit=100`

/** The pages at which people arrive. The first that fits holds; first-load.browser.test.ts sees that each ask is needed. */
const PLACES: readonly Place[] = [
  {
    at: /^\/developers\/(org_\w+)$/,
    realm: 'developers',
    asks: (id) => [
      DEVELOPER,
      `/v1/organisations/${id}/applications`,
      `/v1/organisations/${id}`,
      `/v1/organisations/${id}/readiness`,
      `/v1/organisations/${id}/go-live-requests`,
    ],
  },
  {
    at: /^\/developers\/(org_\w+)\/applications$/,
    realm: 'developers',
    asks: (id) => [DEVELOPER, `/v1/organisations/${id}/applications`],
  },
  {
    at: /^\/developers(?:\/account|\/(org_\w+)\/.+)?$/,
    realm: 'developers',
    asks: () => [DEVELOPER],
  },
  {
    at: /^\/my$/,
    realm: 'customers',
    asks: () => [CUSTOMER, consents('authorised'), consents('awaiting_co_holder')],
  },
  { at: /^\/my\/\w/, realm: 'customers', asks: () => [] },
  { at: /^\/ops(?:$|\/(?!sign-in))/, realm: 'staff', asks: () => [] },
]

/** @returns undefined where nobody needs to be signed in */
export function firstAsks(path: string): FirstAsks | undefined {
  for (const { at, realm, asks } of PLACES) {
    const [found, id = ''] = at.exec(path) ?? []
    if (found !== undefined) return { realm, asks: asks(id) }
  }
  return undefined
}
