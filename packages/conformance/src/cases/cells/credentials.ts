import { type OperationRow, scopes } from '@wekeza/contract'
import type { Ask } from '../../bench/ask.ts'
import type { Bench } from '../../bench/bench.ts'
import { present } from '../../bench/expect.ts'
import type { Case } from '../../case.ts'
import { type Grant, grantAccess } from '../../world/grants.ts'
import { WANJIRU } from '../../world/people.ts'
import { residents } from '../../world/residents.ts'
import { scenes } from '../../world/scenes.ts'
import { applicationToken, customerTokens, sessionToken, staffToken } from '../../world/tokens.ts'
import { cellCases } from './cell-cases.ts'
import { forgeries } from './forgeries.ts'

/** An ask as it stands, but without credentials. */
function anonymous({ token: _, ...ask }: Ask): Ask {
  return ask
}

const missing = cellCases({
  code: 'credentials_missing',
  does: 'refuses a request without a bearer token in its header',
  run: async (bench, { id }) => {
    const { ask } = await scenes[id](bench)
    const bare = anonymous(ask)
    const token = present(ask.token, 'the token of the scene')
    await bench.refused(bare, 'credentials_missing')
    await bench.refused({ ...bare, headers: { authorization: 'Bearer' } }, 'credentials_missing')
    const basic = { authorization: `Basic ${btoa('app:secret')}` }
    await bench.refused({ ...bare, headers: basic }, 'credentials_missing')
    // RFC 9700, section 4.3.2: a token in an address ends in logs, so it counts for nothing there.
    await bench.refused({ ...bare, query: { access_token: token } }, 'credentials_missing')
  },
})

const invalid = cellCases({
  code: 'token_invalid',
  does: 'refuses a token that was not issued here as it stands',
  run: async (bench, { id }) => {
    const { ask } = await scenes[id](bench)
    for (const token of await forgeries(bench, present(ask.token, 'the token of the scene'))) {
      await bench.refused({ ...ask, token }, 'token_invalid')
    }
  },
})

const caller = cellCases({
  code: 'caller_not_allowed',
  does: 'refuses a token of every other kind of caller',
  run: async (bench, row) => {
    const { ask } = await scenes[row.id](bench)
    const tokens = {
      application: await applicationToken(bench),
      customer: (await grantAccess(bench)).token,
      me: await sessionToken(bench, WANJIRU),
      staff: await staffToken(bench),
      developer: (await residents(bench)).owner.token,
    }
    for (const [kind, token] of Object.entries(tokens)) {
      if (kind !== row.caller) await bench.refused({ ...ask, token }, 'caller_not_allowed')
    }
  },
})

const scope = cellCases({
  code: 'scope_missing',
  does: 'refuses a token without its scope',
  where: ({ caller }) => caller !== 'me',
  run: async (bench, row) => {
    const { ask, grant } = await scenes[row.id](bench, { unspent: true })
    const token = await lacking(bench, row, grant)
    const { detail } = await bench.refused({ ...ask, token }, 'scope_missing')
    for (const name of row.scopes) present(detail.match(name), `${name} in the detail`)
  },
})

/** A token of the right kind, with other scopes. */
async function lacking(bench: Bench, row: OperationRow, grant: Grant | null): Promise<string> {
  const others = (all: object) => Object.keys(all).filter((name) => !row.scopes.includes(name))
  if (row.caller === 'staff') return staffToken(bench, { scopes: others(scopes.staff) })
  if (!grant || row.caller === 'application') {
    return applicationToken(bench, 'client', others(scopes.application).join(' '))
  }
  return (await customerTokens(bench, grant.consent.id, { scopes: ['openid'] })).access_token
}

export const credentialCases: readonly Case[] = [...missing, ...invalid, ...caller, ...scope]
