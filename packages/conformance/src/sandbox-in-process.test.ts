import { createSandbox } from '@wekeza/sandbox'
import { beforeAll, describe } from 'vitest'
import type { Target } from './target.ts'
import { oneTestACase } from './testing/one-test-a-case.ts'

describe('the sandbox in this process, its clock frozen', () => {
  let target: Target
  beforeAll(async () => {
    target = await createSandbox()
  })
  oneTestACase(() => target)
})
