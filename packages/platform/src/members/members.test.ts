import { expect, test } from 'vitest'
import { failureOf, PASSWORD, twoOrganisations } from '../testing/small-platform.ts'

const NEW = { email: 'new@books.example', role: 'developer' } as const

test('an invitation makes a member of who reads the mailbox, known or not', async () => {
  const { service, take, confirm, ann, cis, organisationId } = await twoOrganisations()
  for (const email of [NEW.email, 'cis@books.example']) {
    await take(service.organisations.invite(ann, organisationId, { email, role: 'viewer' }))
    const { memberships } = await confirm(email)
    const here = memberships.find(({ organisation }) => organisation.id === organisationId)
    expect(here?.role).toBe('viewer')
  }
  expect(await service.organisations.ofDeveloper(cis)).toHaveLength(2)
})

test('whoever did not say a name is called by what stands before the @', async () => {
  const { service, take, confirm, ann, organisationId } = await twoOrganisations()
  await take(service.organisations.invite(ann, organisationId, NEW))
  expect((await confirm(NEW.email)).developer.name).toBe('new')
})

test('an invitation tells nothing of who is known', async () => {
  const { service, ann, organisationId } = await twoOrganisations()
  const invite = (email: string) =>
    service.organisations.invite(ann, organisationId, { email, role: 'viewer' })
  const [known, unknown] = [await invite('cis@books.example'), await invite(NEW.email)]
  expect(Object.keys(known)).toEqual(Object.keys(unknown))
  expect(known).toMatchObject({ invitation: { email: 'cis@books.example', role: 'viewer' } })
})

test('an invitation ends with the ownership of whoever invited', async () => {
  const { service, take, tokenOf, ann, ben, organisationId } = await twoOrganisations()
  await take(service.organisations.invite(ann, organisationId, NEW))
  await take(service.organisations.changeMember(ann, organisationId, ben, 'owner'))
  await take(service.organisations.changeMember(ben, organisationId, ann, 'developer'))
  const token = await tokenOf(NEW.email)
  const late = service.developers.confirm({ token, password: PASSWORD })
  expect(await failureOf(late)).toEqual({ code: 'email_token_invalid' })
})

test('an invitation changes nothing of who is a member already', async () => {
  const { store, service, take, confirm, ann, vik, organisationId } = await twoOrganisations()
  const asked = { email: 'vik@books.example', role: 'owner' } as const
  await take(service.organisations.invite(ann, organisationId, asked))
  await confirm('vik@books.example')
  expect(await store.members.get(organisationId, vik)).toMatchObject({ role: 'viewer' })
})

test('who was removed does not come back by an invitation from before', async () => {
  const { service, take, tokenOf, ann, vik, organisationId } = await twoOrganisations()
  const asked = { email: 'vik@books.example', role: 'owner' } as const
  await take(service.organisations.invite(ann, organisationId, asked))
  const token = await tokenOf('vik@books.example')
  await take(service.organisations.removeMember(ann, organisationId, vik))
  const late = service.developers.confirm({ token, password: PASSWORD })
  expect(await failureOf(late)).toEqual({ code: 'email_token_invalid' })
})

test('who was invited before confirming a registration still founds the organisation', async () => {
  const { service, take, tokenOf, confirm, ann, organisationId } = await twoOrganisations()
  const own = { email: NEW.email, name: 'New', companyName: 'New Ltd' }
  await take(service.developers.register(own))
  const token = await tokenOf(NEW.email)
  await take(service.organisations.invite(ann, organisationId, { ...NEW, role: 'owner' }))
  await confirm(NEW.email)
  const asked = { token, password: PASSWORD }
  const { memberships } = await take(service.developers.confirm(asked))
  const names = memberships.map(({ organisation }) => organisation.name)
  expect(names).toEqual(['ann Ltd', 'New Ltd'])
})

test('the name of an organisation makes no link in a mail', async () => {
  const { service, take, confirm, mailsTo } = await twoOrganisations()
  const companyName = 'Prize\n\nhttp://evil.example/x <b>now</b>'
  await take(service.developers.register({ email: 'm@books.example', name: 'M', companyName }))
  const { developer, memberships } = await confirm('m@books.example')
  const organisationId = memberships[0]?.organisation.id ?? ''
  await take(service.organisations.invite(developer.id, organisationId, NEW))
  const [mail] = await mailsTo(NEW.email)
  expect(mail?.text).toContain('"Prize http evil. example x b now b"')
})

test('members are seen with who they are', async () => {
  const { service, ann, organisationId } = await twoOrganisations()
  const seen = await service.organisations.members(ann, organisationId)
  if (!seen.ok) throw new Error('it is possible')
  expect(seen.members.map(({ developer, role }) => [developer.name, role])).toEqual([
    ['ann', 'owner'],
    ['ben', 'developer'],
    ['vik', 'viewer'],
  ])
})

test('the last owner neither steps down nor leaves', async () => {
  const { service, ann, organisationId } = await twoOrganisations()
  const last = { code: 'last_owner', organisationId }
  const down = service.organisations.changeMember(ann, organisationId, ann, 'developer')
  expect(await failureOf(down)).toEqual(last)
  const out = service.organisations.removeMember(ann, organisationId, ann)
  expect(await failureOf(out)).toEqual(last)
})

test('beside another owner the first one may go', async () => {
  const { store, service, take, ann, ben, organisationId } = await twoOrganisations()
  await take(service.organisations.changeMember(ann, organisationId, ben, 'owner'))
  const { member } = await take(service.organisations.removeMember(ann, organisationId, ann))
  expect(member).toMatchObject({ role: 'owner', developer: { id: ann } })
  expect(await store.members.get(organisationId, ann)).toBeUndefined()
})

test('everybody may leave, and removes nobody else', async () => {
  const { service, take, ben, vik, organisationId } = await twoOrganisations()
  const other = service.organisations.removeMember(vik, organisationId, ben)
  expect(await failureOf(other)).toMatchObject({ code: 'role_not_allowed' })
  await take(service.organisations.removeMember(vik, organisationId, vik))
  expect(await service.organisations.ofDeveloper(vik)).toEqual([])
})

test('who is no member is neither changed nor removed', async () => {
  const { service, ann, cis, organisationId } = await twoOrganisations()
  const none = { code: 'member_not_found', developerId: cis }
  const changed = service.organisations.changeMember(ann, organisationId, cis, 'owner')
  expect(await failureOf(changed)).toEqual(none)
  const removed = service.organisations.removeMember(ann, organisationId, cis)
  expect(await failureOf(removed)).toEqual(none)
  const absent = service.organisations.removeMember(ann, organisationId, 'dev_none')
  expect(await failureOf(absent)).toEqual({ code: 'member_not_found', developerId: 'dev_none' })
})

test('the same role again changes nothing', async () => {
  const { service, ann, ben, organisationId } = await twoOrganisations()
  const again = await service.organisations.changeMember(ann, organisationId, ben, 'developer')
  expect(again).toMatchObject({ ok: true, changes: [], member: { role: 'developer' } })
  expect(again).not.toHaveProperty('act')
})

test('a change of a member says what it made', async () => {
  const { store, service, take, ann, ben, organisationId } = await twoOrganisations()
  const { member } = await take(
    service.organisations.changeMember(ann, organisationId, ben, 'owner'),
  )
  expect(member).toMatchObject({ role: 'owner', developer: { id: ben } })
  expect(await store.members.get(organisationId, ben)).toMatchObject({ role: 'owner' })
  expect(store.acts().at(-1)).toMatchObject({
    actor: `developer:${ann}`,
    act: 'member.changed',
    subject: ben,
    facts: { organisationId, role: 'owner' },
  })
})
