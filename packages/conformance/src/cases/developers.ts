import type { Bench } from '../bench/bench.ts'
import { equal, holds, present } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { confirm, newDeveloper, newEmail, PASSWORD, register, signIn } from '../world/developers.ts'
import { readJwt } from '../world/jwt.ts'
import { likeness } from '../world/likeness.ts'
import { mailsTo, tokenFromMail, tokenIn } from '../world/mails.ts'

const OTHER_PASSWORD = 'river stone candle moth'
const DAY_SECONDS = 8 * 3_600

function whoIs(bench: Bench, token: string) {
  return bench.done({ operation: 'getDeveloper', token })
}

export const developerCases: readonly Case[] = [
  {
    id: 'DEV-001',
    name: 'Whoever registers and reads the mail is a developer, and owns an organisation of their company’s name',
    operation: 'confirmEmail',
    async run(bench) {
      const email = newEmail()
      await register(bench, ` ${email.toUpperCase()}`.trim())
      const developer = await confirm(bench, await tokenFromMail(bench, email))
      equal([developer.email, developer.status], [email, 'active'], 'the developer')
      const [own, ...others] = developer.memberships
      const { organisation_name, role, organisation_id } = present(own, 'a membership')
      equal([organisation_name, role, others], ['Soko Pay Ltd', 'owner', []], 'the membership')
      const token = await signIn(bench, email.toUpperCase())
      equal(await whoIs(bench, token), developer, 'who is signed in')
      const { data } = await bench.done({ operation: 'listOrganisations', token })
      equal(
        data.map(({ id }) => id),
        [organisation_id],
        'their organisations',
      )
    },
  },
  {
    id: 'DEV-002',
    name: 'Registering and asking for a password answer alike, whoever has the address; the mail alone tells',
    operation: 'registerDeveloper',
    async run(bench) {
      const { email, token } = await newDeveloper(bench)
      const before = (await mailsTo(bench, email)).length
      const ask = (to: string) => ({ email: to, name: 'Somebody', company_name: 'Else' })
      const told = async (operation: 'registerDeveloper' | 'requestPasswordReset', to: string) => {
        const body = operation === 'registerDeveloper' ? ask(to) : { email: to }
        await bench.done({ operation, body })
        return likeness(bench.exchanges.at(-1), [to])
      }
      for (const operation of ['registerDeveloper', 'requestPasswordReset'] as const) {
        const nobodys = await told(operation, newEmail())
        equal(
          await told(operation, email),
          nobodys,
          `what ${operation} answers for a known address`,
        )
      }
      const [reset, known] = await mailsTo(bench, email)
      holds(
        known !== undefined && !/[\w-]{43}/.test(known.text),
        'the mail to who is known',
        'no token',
        known?.text,
      )
      present(tokenIn(present(reset, 'the mail with a reset')), 'a token')
      equal((await mailsTo(bench, email)).length, before + 2, 'how many mails came')
      equal((await whoIs(bench, token)).name, 'Amina Otieno', 'their name')
    },
  },
  {
    id: 'DEV-003',
    name: 'Nobody is mailed who asks for the password of an address that nobody has',
    operation: 'requestPasswordReset',
    async run(bench) {
      const email = newEmail()
      await bench.done({ operation: 'requestPasswordReset', body: { email } })
      equal(await mailsTo(bench, email), [], 'the mails')
    },
  },
  {
    id: 'DEV-004',
    name: 'An address that was registered twice is confirmed once, and has one organisation',
    operation: 'confirmEmail',
    async run(bench) {
      const email = newEmail()
      await register(bench, email)
      const first = await tokenFromMail(bench, email)
      await register(bench, email)
      const second = await tokenFromMail(bench, email)
      const { memberships } = await confirm(bench, second)
      const body = { token: first, password: OTHER_PASSWORD }
      await bench.refused({ operation: 'confirmEmail', body }, 'email_token_invalid')
      equal(memberships.length, 1, 'how many organisations there are')
      await signIn(bench, email)
    },
  },
  {
    id: 'DEV-005',
    name: 'Twenty who send one token at once confirm it once',
    operation: 'confirmEmail',
    async run(bench) {
      const email = newEmail()
      await register(bench, email)
      const token = await tokenFromMail(bench, email)
      const ask = { operation: 'confirmEmail', body: { token, password: PASSWORD } } as const
      const answers = await Promise.all(Array.from({ length: 20 }, () => bench.send(ask)))
      equal(answers.filter(({ status }) => status === 200).length, 1, 'how many counted')
      const { memberships } = await whoIs(bench, await signIn(bench, email))
      equal(memberships.length, 1, 'how many organisations there are')
    },
  },
  {
    id: 'DEV-006',
    name: 'Ending the sessions ends all of them with the next request, and signing in begins anew',
    operation: 'endDeveloperSessions',
    async run(bench) {
      const { email, token } = await newDeveloper(bench)
      const other = await signIn(bench, email)
      await bench.done({ operation: 'endDeveloperSessions', token })
      for (const ended of [token, other]) {
        await bench.refused({ operation: 'getDeveloper', token: ended }, 'token_invalid')
      }
      await whoIs(bench, await signIn(bench, email))
    },
  },
  {
    id: 'DEV-007',
    name: 'A forgotten password is set anew by mail, once; the old one and all sessions end',
    operation: 'requestPasswordReset',
    async run(bench) {
      const { email, token } = await newDeveloper(bench)
      await bench.done({ operation: 'requestPasswordReset', body: { email } })
      const mailed = await tokenFromMail(bench, email)
      // Asked for, and nothing has happened yet.
      await whoIs(bench, token)
      const { memberships } = await confirm(bench, mailed, OTHER_PASSWORD)
      equal(memberships.length, 1, 'how many organisations there are')
      await bench.refused({ operation: 'getDeveloper', token }, 'token_invalid')
      const old = {
        operation: 'createDeveloperSession',
        body: { email, password: PASSWORD },
      } as const
      await bench.refused(old, 'sign_in_failed')
      const again = { token: mailed, password: PASSWORD }
      await bench.refused({ operation: 'confirmEmail', body: again }, 'email_token_invalid')
      await whoIs(bench, await signIn(bench, email, OTHER_PASSWORD))
    },
  },
  {
    id: 'DEV-008',
    name: 'A developer’s token is of the platform, for eight hours, and of no bank, application or customer',
    operation: 'createDeveloperSession',
    async run(bench) {
      const { id, token } = await newDeveloper(bench)
      const { header, payload } = readJwt(token)
      equal([header.alg, header.typ], ['ES256', 'at+jwt'], 'alg and typ')
      const { sub, client_id, bank, scope, consent_id } = payload
      const said = [sub, client_id, bank, scope, consent_id]
      equal(said, [id, 'wekeza', 'platform', 'developers', undefined], 'what it says')
      equal(Number(payload.exp) - Number(payload.iat), DAY_SECONDS, 'how long it lasts')
    },
  },
  {
    id: 'DEV-009',
    name: 'No answer tells a password, a token of a mail, or what is kept of either',
    operation: 'getDeveloper',
    async run(bench) {
      const { email, token } = await newDeveloper(bench)
      const mailed = await tokenFromMail(bench, email)
      await whoIs(bench, token)
      const { data } = await bench.done({ operation: 'listOrganisations', token })
      const params = { organisation_id: present(data[0], 'an organisation').id }
      await bench.done({ operation: 'listMembers', token, params })
      const told = bench.exchanges.filter(({ operation }) => operation !== 'listMails')
      for (const secret of [PASSWORD, mailed, 'argon2', 'pbkdf2']) {
        equal(
          told.filter(({ text }) => text.includes(secret)).length,
          0,
          'how many answers tell it',
        )
      }
    },
  },
]
