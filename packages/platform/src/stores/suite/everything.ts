import { hashOf } from './rows.ts'
import type { PlatformSubject } from './subject.ts'

/** All that is read of the rows that the suite writes, so that two moments can be compared. */
export async function everything({ store, acts, passwordHash }: PlatformSubject) {
  const organisations = ['org_one', 'org_two', 'org_new']
  const developers = ['dev_ann', 'dev_ben', 'dev_cis', 'dev_new']
  const tokens = ['one', 'new']
  return {
    organisations: await each(organisations, store.organisations.get),
    members: await each(organisations, store.members.ofOrganisation),
    goLive: await each(organisations, store.goLive.ofOrganisation),
    developers: await each(developers, store.developers.get),
    passwords: await each(developers, (id) => passwordHash(id, `${id}@books.example`)),
    applications: await store.applications.list(),
    secrets: await each(['app_one', 'app_new'], store.secrets.list),
    tokens: await each(tokens, (name) => store.emailTokens.get(hashOf(name))),
    steps: await each(['glr_one', 'glr_new'], store.goLive.steps),
    choices: await each(organisations, store.plans.choicesOf),
    invoices: await each(organisations, store.invoices.ofOrganisation),
    waiting: await store.mails.waiting(9_999, 99),
    kept: await store.mails.kept(99),
    answers: await each(['key'], (scope) => store.answers.get(scope, 0)),
    acts: await acts(),
  }
}

function each<Row>(ids: readonly string[], read: (id: string) => Promise<Row>): Promise<Row[]> {
  return Promise.all(ids.map((id) => read(id)))
}
