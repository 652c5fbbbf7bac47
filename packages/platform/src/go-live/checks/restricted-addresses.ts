import type { Seen, Verdict } from './checks.ts'

/** It has said from where it calls: a key that leaks opens nothing elsewhere. */
export function restrictedAddresses({ applications }: Seen): Verdict {
  const passed = applications.some(({ ipAllowList }) => ipAllowList.length > 0)
  const reason = passed
    ? 'At least one application is called from known addresses only.'
    : 'No application has an ip_allow_list. Set one, at least for what runs on a server.'
  return { passed, reason, lastSeenAtMs: null }
}
