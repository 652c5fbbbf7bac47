import type { Page } from '../../../../tools/chromium/open-chromium.ts'
import { confirmationIn, newestMail } from './mailbox.ts'

const STRANGER = { email: 'juma@other.example', password: 'four other plain words' }
const APPLICATION = { name: 'Other', profile: 'standard', redirect_uris: ['https://other.example'] }
const COMPANY = { name: 'Juma', company_name: 'Other Ltd' }

/** Somebody with an organisation and an application of their own, signed in in this window. @returns their organisation's id */
export async function signInStranger(page: Page, baseUrl: string): Promise<string> {
  const post = async (path: string, data: object, more = {}) => {
    const headers = { 'sec-fetch-site': 'same-origin', ...more }
    const answer = await page.request.post(path, { data, headers })
    if (!answer.ok()) throw new Error(`${path}: ${await answer.text()}`)
    return answer.json()
  }
  await post('/v1/developers', { ...COMPANY, email: STRANGER.email })
  const link = confirmationIn(await newestMail(baseUrl, STRANGER.email))
  const [, token = ''] = link.split('#token=')
  const confirmation = { token, password: STRANGER.password }
  const { memberships } = await post('/v1/developers/confirmations', confirmation)
  await post('/session/developers', STRANGER)
  const { organisation_id: id } = memberships[0]
  const session = { 'x-wekeza-session': 'developers', 'idempotency-key': crypto.randomUUID() }
  await post(`/v1/organisations/${id}/applications`, APPLICATION, session)
  return id
}
