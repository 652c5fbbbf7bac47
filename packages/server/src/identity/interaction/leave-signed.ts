import { grantFor } from './approve.ts'
import { withCode } from './prove-approval.ts'
import { readAsked } from './read-asked.ts'
import { showApproval } from './show-approval.ts'
import { hasSigned } from './show-signed.ts'
import { finish } from './turn-back.ts'
import type { Action } from './visit.ts'

/**
 * This holder has approved, and goes back to the application. It gets its code: what that opens is nothing until every
 * other holder has approved too, since each use reads the consent's live row.
 */
export const leaveSigned: Action = async (visit) => {
  const asked = await readAsked(visit)
  if (!asked || !(await hasSigned(visit, asked.consent))) return showApproval(visit)
  const grant = await grantFor(visit, asked.consent, asked.scopes)
  const login = withCode(visit)
  const result = { ...(login && { login }), consent: { grantId: grant.jti } }
  await finish(visit, result, { keepSignIn: true })
}
