import type { OperationId } from '@wekeza/contract'
import type { Bench } from '../../bench/bench.ts'
import { newDeveloper, newEmail, newMember, PASSWORD, register } from '../developers.ts'
import { newKey } from '../key.ts'
import { tokenFromMail } from '../mails.ts'
import { residents } from '../residents.ts'
import type { SceneMaker } from '../scene.ts'

/** Something that an owner reads of their organisation, or of themselves. */
function reading(operation: OperationId): SceneMaker {
  return async (bench) => {
    const { owner } = await residents(bench)
    const params = { organisation_id: owner.organisationId }
    return { ask: { operation, token: owner.token, params }, grant: null }
  }
}

async function member(bench: Bench, developerId: string) {
  const { owner } = await residents(bench)
  const params = { organisation_id: owner.organisationId, developer_id: developerId }
  return { token: owner.token, params }
}

export const developerScenes = {
  registerDeveloper: async () => {
    const body = { email: newEmail(), name: 'Amina Otieno', company_name: 'Soko Pay Ltd' }
    return { ask: { operation: 'registerDeveloper', body }, grant: null }
  },
  confirmEmail: async (bench) => {
    const email = newEmail()
    await register(bench, email)
    const body = { token: await tokenFromMail(bench, email), password: PASSWORD }
    return { ask: { operation: 'confirmEmail', body }, grant: null }
  },
  createDeveloperSession: async (bench) => {
    const { owner } = await residents(bench)
    const body = { email: owner.email, password: owner.password }
    return { ask: { operation: 'createDeveloperSession', body }, grant: null }
  },
  requestPasswordReset: async () => {
    const body = { email: newEmail() }
    return { ask: { operation: 'requestPasswordReset', body }, grant: null }
  },
  listMails: async () => {
    const query = { to: newEmail() }
    return { ask: { operation: 'listMails', query }, grant: null }
  },
  getDeveloper: async (bench) => {
    const { owner } = await residents(bench)
    return { ask: { operation: 'getDeveloper', token: owner.token }, grant: null }
  },
  endDeveloperSessions: async (bench) => {
    const { token } = await newDeveloper(bench)
    return { ask: { operation: 'endDeveloperSessions', token }, grant: null }
  },
  listOrganisations: async (bench) => {
    const { owner } = await residents(bench)
    return { ask: { operation: 'listOrganisations', token: owner.token }, grant: null }
  },
  getOrganisation: reading('getOrganisation'),
  listMembers: reading('listMembers'),
  listOrganisationActs: reading('listOrganisationActs'),
  changeMember: async (bench) => {
    const { viewer } = await residents(bench)
    const named = await member(bench, viewer.id)
    return { ask: { operation: 'changeMember', ...named, body: { role: 'viewer' } }, grant: null }
  },
  removeMember: async (bench) => {
    const { owner } = await residents(bench)
    const { id } = await newMember(bench, owner, 'viewer')
    return { ask: { operation: 'removeMember', ...(await member(bench, id)) }, grant: null }
  },
  inviteMember: async (bench) => {
    const { owner } = await residents(bench)
    const params = { organisation_id: owner.organisationId }
    const body = { email: newEmail(), role: 'viewer' } as const
    const ask = { operation: 'inviteMember', token: owner.token, params, key: newKey(), body }
    return { ask: { ...ask, operation: 'inviteMember' }, grant: null }
  },
} satisfies Partial<Record<OperationId, SceneMaker>>
