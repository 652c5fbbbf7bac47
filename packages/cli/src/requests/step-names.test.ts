import { expect, test } from 'vitest'
import { pipeline } from '../../../api/src/pipeline.ts'
import { stepName } from './step-names.ts'

/** They name the request, take notes of it and write it down: none of them refuses anything. */
const NEVER_REFUSE = ['assignRequestId', 'noteReads', 'logRequest']

test('each step that may refuse a request has words of its own', () => {
  const steps = pipeline.map(({ name }) => name).filter((name) => !NEVER_REFUSE.includes(name))
  expect(steps.filter((name) => stepName(name) === name)).toEqual([])
})

test('a step that is newer than this program is called by its name', () => {
  expect(stepName('checkTomorrow')).toBe('checkTomorrow')
})
