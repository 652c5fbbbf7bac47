import type { Body, Schema } from '@wekeza/contract'
import type { Bench } from '../bench/bench.ts'
import { applicationToken } from './tokens.ts'

/** From now on the rail behaves so; a case that sets one sets it back. */
export async function setRail(
  bench: Bench,
  rail: Schema<'Rail'>,
  state: Body<'setRail'>['state'],
): Promise<void> {
  const token = await applicationToken(bench)
  await bench.done({ operation: 'setRail', token, params: { rail }, body: { state } })
}
