import type { Ask } from '../bench/ask.ts'
import type { Bench } from '../bench/bench.ts'
import { staffOf } from '../world/applications.ts'
import { newEmail, PASSWORD, register } from '../world/developers.ts'
import { type Residents, residents } from '../world/residents.ts'
import { tokenOf } from '../world/tokens.ts'
import type { DEVELOPER_ASKERS } from './askers.ts'
import { idIn, ownOf, unknownLike, withId } from './own.ts'
import { recipeOf } from './recipe-of.ts'
import type { Stage } from './stages.ts'

type TokenOf = (bench: Bench, settled: Residents) => string | Promise<string>

/** How each asker comes to stand before what is an organisation's own. */
export const developerStages: Readonly<Record<(typeof DEVELOPER_ASKERS)[number], Stage>> = {
  owner: async ({ bench }, subject) => {
    const own = await ownOf(bench, subject)
    return { own, asks: [own.ask] }
  },
  'developer of the organisation': asking((_, { developer }) => developer.token),
  'viewer of the organisation': asking((_, { viewer }) => viewer.token),
  'owner of another organisation': async ({ bench }, subject) => {
    const own = await ownOf(bench, subject)
    const settled = await residents(bench)
    const beside = recipeOf(subject.idName).besideOwner?.(settled) ?? {}
    const { token } = settled.stranger
    return { own, asks: [{ ...own.ask, token, params: { ...own.ask.params, ...beside } }] }
  },
  'unverified developer': async ({ bench }, subject) => {
    const own = await ownOf(bench, subject)
    await bench.once('somebody who has not confirmed', () => unverified(bench))
    const { token: _, ...ask } = own.ask
    return { own, asks: [ask satisfies Ask] }
  },
  'application of the organisation': asking((bench, { client }) => tokenOf(bench, client)),
  'staff of its test bank': asking((bench, { client }) => staffOf(bench, client)),
  'another bank': async ({ bench, otherBank }, subject) => {
    const own = await ownOf(bench, subject)
    const { owner } = await residents(otherBank)
    return { own, asks: [{ ...own.ask, token: owner.token }] }
  },
  'unknown id': async ({ bench }, subject) => {
    const own = await ownOf(bench, subject)
    const id = unknownLike(idIn(own.ask, subject))
    return { own, asks: [withId(own.ask, subject, id)] }
  },
}

/** Somebody else with the owner's own request. */
function asking(tokenFor: TokenOf): Stage {
  return async ({ bench }, subject) => {
    const own = await ownOf(bench, subject)
    const token = await tokenFor(bench, await residents(bench))
    return { own, asks: [{ ...own.ask, token }] }
  }
}

/** Registered, and not confirmed: no password of theirs gives a session. */
async function unverified(bench: Bench): Promise<void> {
  const email = newEmail()
  await register(bench, email)
  const body = { email, password: PASSWORD }
  await bench.refused({ operation: 'createDeveloperSession', body }, 'sign_in_failed')
}
