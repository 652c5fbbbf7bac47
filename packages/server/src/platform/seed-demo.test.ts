import { expect, test } from 'vitest'
import { readConfig } from '../config/read-config.ts'
import { plantApplication } from '../testing/plant-application.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { openPlatform } from './open-platform.ts'
import { seedDemo } from './seed-demo.ts'

async function seeded(live: boolean) {
  const platform = await openPlatform({ ...readConfig({}), dataDir: temporaryFolder() })
  const one = { id: 'app_live', organisationId: 'org_bank', bankKey: 'live' }
  if (live) await plantApplication(platform.stores.platform, one)
  const options = { baseUrl: 'http://127.0.0.1', credentialsFile: undefined }
  const { developer, staff } = await seedDemo(platform, options)
  const staffCount = await platform.stores.credentials('staff').count('test_demo')
  await platform.close()
  return { developer, staff, staffCount }
}

test('where there are test banks alone, everybody can sign in as the demo’s developer and staff', async () => {
  expect(await seeded(false)).toMatchObject({
    developer: { email: 'demo@developers.example' },
    staff: { username: 'amina', code: '123456' },
    staffCount: 1,
  })
})

test('where money is real there is nobody whom everybody knows', async () => {
  expect(await seeded(true)).toEqual({ developer: undefined, staff: undefined, staffCount: 0 })
})
