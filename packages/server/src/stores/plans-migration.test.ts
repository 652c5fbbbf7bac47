import { expect, test } from 'vitest'
import { writtenBefore } from '../testing/written-before.ts'

const application = (id: string, organisation: string, bank: string) =>
  `INSERT INTO application (id, organisation_id, name, bank, redirect_uris, scopes, status, created_at_ms)
    VALUES ('${id}', '${organisation}', '${id}', '${bank}', '[]', '[]', 'active', 9)`

/** Who called the live bank before there were plans, and who had a test bank alone. */
const BEFORE_PLANS = [
  ...['org_live', 'org_test'].map(
    (id) => `INSERT INTO organisation (id, name, created_at_ms) VALUES ('${id}', '${id}', 1)`,
  ),
  application('app_live', 'org_live', 'live'),
  application('app_tried', 'org_live', 'test_live'),
  application('app_test', 'org_test', 'test_test'),
]

test.each(writtenBefore('0091', BEFORE_PLANS))(
  'who was live before there were plans on %s keeps what they had; nobody else does',
  async (_, open) => {
    const { platform } = await open()
    expect(await platform.plans.choicesOf('org_live')).toMatchObject([
      { planId: 'before_plans', fromDay: '1970-01-01', testFromDay: '1970-01-01' },
    ])
    expect(await platform.plans.choicesOf('org_test')).toEqual([])
  },
)

/** Plans are there already: who came after them, and who chose one. */
const AFTER_PLANS = [
  ...BEFORE_PLANS,
  `UPDATE application SET created_at_ms = 9000000000000 WHERE id = 'app_live'`,
  `INSERT INTO plan_choice (organisation_id, number, plan_id, from_day, chosen_at_ms, chosen_by)
    VALUES ('org_test', 1, 'growth', '2026-01-15', 1, 'developer:dev_one')`,
  application('app_chosen', 'org_test', 'live'),
]

test.each(writtenBefore('0093', AFTER_PLANS))(
  'who came after the plans on %s has what they chose, from the day on which they chose it',
  async (_, open) => {
    const { platform } = await open()
    expect(await platform.plans.choicesOf('org_live')).toEqual([])
    expect(await platform.plans.choicesOf('org_test')).toMatchObject([
      { planId: 'growth', fromDay: '2026-01-15', testFromDay: '2026-01-15' },
    ])
  },
)
