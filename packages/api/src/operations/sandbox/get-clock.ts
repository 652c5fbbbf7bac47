import { done, type Operation } from '../../operation.ts'
import { toClock } from './test-bank.ts'

/** GET /v1/sandbox/clock: bank time. */
export const getClock: Operation<'getClock'> = ({ openBank }) => done(toClock(openBank))
