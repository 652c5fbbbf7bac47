import type { Ask } from '../../bench/ask.ts'
import type { Bench } from '../../bench/bench.ts'
import { newApplication, staffOf } from '../../world/applications.ts'
import { ownRequest } from '../../world/requests.ts'
import { residents } from '../../world/residents.ts'
import { applicationToken, tokenOf } from '../../world/tokens.ts'

/** A list of at least two rows, and lists for which its cursors are worth nothing. */
export interface Lists {
  readonly own: Ask
  readonly others: readonly Ask[]
}

/** Of what was asked. */
export const askedLists: Record<
  'listRequests' | 'listApplicationRequests' | 'listOrganisationActs' | 'listActs',
  (bench: Bench) => Promise<Lists>
> = {
  async listRequests(bench) {
    const operation = 'listRequests'
    const token = await applicationToken(bench)
    const other = await applicationToken(bench, 'otherClient')
    for (const one of [token, token, other]) await ownRequest(bench, one)
    return {
      own: { operation, token },
      others: [
        { operation, token: other },
        { operation, token, query: { status: '2xx' } },
      ],
    }
  },
  async listOrganisationActs(bench) {
    const operation = 'listOrganisationActs'
    const { owner, developer, stranger } = await residents(bench)
    const params = { organisation_id: owner.organisationId }
    return {
      own: { operation, token: owner.token, params },
      others: [
        { operation, token: developer.token, params },
        { operation, token: stranger.token, params: { organisation_id: stranger.organisationId } },
      ],
    }
  },
  async listActs(bench) {
    const operation = 'listActs'
    const { client, otherClient } = await residents(bench)
    const token = await staffOf(bench, client)
    return {
      own: { operation, token },
      others: [
        { operation, token: await staffOf(bench, otherClient) },
        { operation, token, query: { act: 'plan.chosen' } },
      ],
    }
  },
  async listApplicationRequests(bench) {
    const operation = 'listApplicationRequests'
    const { owner, client } = await residents(bench)
    const other = await newApplication(bench, owner)
    for (const one of [client, client, other.client]) {
      await ownRequest(bench, await tokenOf(bench, one))
    }
    const of = (application_id: string) =>
      ({ operation, token: owner.token, params: { application_id } }) as const
    return {
      own: of(client.clientId),
      others: [of(other.application.id), { ...of(client.clientId), query: { status: '2xx' } }],
    }
  },
}
