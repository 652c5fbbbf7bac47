import type { Bench } from '../../bench/bench.ts'
import type { Case } from '../../case.ts'
import { newApplication, staffOf } from '../../world/applications.ts'
import { anew } from '../../world/key.ts'
import { residents } from '../../world/residents.ts'
import { scenes } from '../../world/scenes.ts'
import { tokenOf } from '../../world/tokens.ts'
import { cellCases } from './cell-cases.ts'

/** A documentation range (RFC 5737): nobody calls from there. */
const ELSEWHERE = '198.51.100.0/24'

/** The token of an application, which its owner fenced in or its bank suspended afterwards. */
async function tokenBefore(
  bench: Bench,
  then: (application_id: string) => Promise<unknown>,
): Promise<string> {
  const { owner } = await residents(bench)
  const { client } = await newApplication(bench, owner)
  const token = await tokenOf(bench, client)
  await then(client.clientId)
  return token
}

const suspended = cellCases({
  code: 'application_inactive',
  does: 'refuses an application that its bank has suspended since it got its token',
  run: async (bench, { id }) => {
    const { ask } = await scenes[id](bench)
    const { client } = await residents(bench)
    const staff = await staffOf(bench, client)
    const token = await tokenBefore(bench, (application_id) => {
      const body = { reason: 'Its secret was published.' }
      const params = { application_id }
      return bench.done({ operation: 'suspendApplication', token: staff, params, body })
    })
    await bench.refused({ ...anew(ask), token }, 'application_inactive')
  },
})

const fenced = cellCases({
  code: 'address_not_allowed',
  does: 'refuses an application from an address that its owner has not named',
  run: async (bench, { id }) => {
    const { ask } = await scenes[id](bench)
    const { owner } = await residents(bench)
    const token = await tokenBefore(bench, (application_id) => {
      const asked = { token: owner.token, params: { application_id } }
      const body = { ip_allow_list: [ELSEWHERE] }
      return bench.done({ operation: 'updateApplication', ...asked, body })
    })
    await bench.refused({ ...anew(ask), token }, 'address_not_allowed')
  },
})

export const applicationCells: readonly Case[] = [...suspended, ...fenced]
