import { unknownLike } from '../../access/own.ts'
import { equal } from '../../bench/expect.ts'
import type { Case } from '../../case.ts'
import { asIfAbsent } from '../../world/as-if-absent.ts'
import { newEmail, PASSWORD, register } from '../../world/developers.ts'
import { likeness } from '../../world/likeness.ts'
import { tokenFromMail } from '../../world/mails.ts'
import { ownRequest } from '../../world/requests.ts'
import { residents } from '../../world/residents.ts'
import { scenes } from '../../world/scenes.ts'
import { applicationToken, tokenOf } from '../../world/tokens.ts'
import { cellCases } from './cell-cases.ts'

const tokens: Case = {
  id: 'confirmEmail:email_token_invalid',
  name: 'confirmEmail refuses a token that was used, and one that is none',
  operation: 'confirmEmail',
  code: 'email_token_invalid',
  async run(bench) {
    const { ask } = await scenes.confirmEmail(bench)
    await bench.done(ask)
    await bench.refused(ask, 'email_token_invalid')
    const { token } = ask.body as { token: string }
    for (const wrong of ['none', unknownLike(token), `${token}A`, ` ${token}`]) {
      await bench.refused(
        { ...ask, body: { token: wrong, password: PASSWORD } },
        'email_token_invalid',
      )
    }
  },
}

const weak: Case = {
  id: 'confirmEmail:password_too_weak',
  name: 'confirmEmail refuses a password that is too easy to guess, and its token is good all the same',
  operation: 'confirmEmail',
  code: 'password_too_weak',
  async run(bench) {
    const email = newEmail()
    await register(bench, email)
    const token = await tokenFromMail(bench, email)
    for (const password of ['short', 'eleven char', 'aaaaaaaaaaaa', 'abababababab', email]) {
      const body = { token, password }
      const { detail } = await bench.refused(
        { operation: 'confirmEmail', body },
        'password_too_weak',
      )
      equal(detail.includes(password), false, 'that the password is told back')
    }
    await bench.done({ operation: 'confirmEmail', body: { token, password: PASSWORD } })
  },
}

const signIn: Case = {
  id: 'createDeveloperSession:sign_in_failed',
  name: 'createDeveloperSession refuses a wrong password, an unknown address and one that is not confirmed alike',
  operation: 'createDeveloperSession',
  code: 'sign_in_failed',
  async run(bench) {
    const { ask } = await scenes.createDeveloperSession(bench)
    const { email } = ask.body as { email: string }
    const unconfirmed = newEmail()
    await register(bench, unconfirmed)
    const answers = []
    for (const body of [
      { email, password: `${PASSWORD} ` },
      { email: newEmail(), password: PASSWORD },
      { email: unconfirmed, password: PASSWORD },
    ]) {
      await bench.refused({ ...ask, body }, 'sign_in_failed')
      answers.push(likeness(bench.exchanges.at(-1), [body.email]))
    }
    const [wrong, ...others] = answers
    for (const other of others) equal(other, wrong, 'the answer, beside that to a wrong password')
    await bench.done(ask)
  },
}

const requests = cellCases({
  code: 'request_not_found',
  does: 'refuses a request of another application as it refuses none',
  run: async (bench, { id }) => {
    const { ask } = await scenes[id](bench)
    const { otherClient } = await residents(bench)
    const token = await tokenOf(bench, otherClient)
    const theirs = (await ownRequest(bench, token)).id
    // Of the same organisation, even: a request is found under its own application.
    const sibling = (await ownRequest(bench, await applicationToken(bench, 'otherClient'))).id
    for (const one of [theirs, sibling]) {
      await asIfAbsent(bench, 'request_not_found', [one, unknownLike(one)], (request_id) => ({
        ...ask,
        params: { ...ask.params, request_id },
      }))
    }
    await bench.done(ask)
  },
})

export const developerRefusals: readonly Case[] = [tokens, weak, signIn, ...requests]
