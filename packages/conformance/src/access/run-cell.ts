import { type ErrorCode, type OperationId, operations } from '@wekeza/contract'
import type { Ask } from '../bench/ask.ts'
import { type Bench, refusedWith } from '../bench/bench.ts'
import { codeOf } from '../bench/exchange.ts'
import { equal, holds } from '../bench/expect.ts'
import { newKey } from '../world/key.ts'
import { likeness } from '../world/likeness.ts'
import { residents } from '../world/residents.ts'
import { applicationToken } from '../world/tokens.ts'
import { type Answer, answerFor } from './answers.ts'
import type { Cell } from './matrix.ts'
import { idIn, unknownLike, withId } from './own.ts'
import { recipeOf } from './recipe-of.ts'
import { stageOf } from './stages.ts'
import type { Stand } from './stand.ts'
import type { Subject } from './subjects.ts'
import type { Pair } from './timing.ts'

/** How often what is foreign and what is not there are asked for in turn. */
const PAIRS = 6

/**
 * Sets one cell's scene, asks, and holds the answer against the table.
 * @returns how long each answer took, where something foreign was asked for beside nothing
 * @throws CaseFailure where the implementation answers otherwise
 */
export async function runCell(stand: Stand, { subject, asker }: Cell): Promise<Pair[]> {
  const answer = answerFor(asker, subject)
  const { own, asks } = await stageOf(asker, subject)(stand, subject)
  const pairs: Pair[] = []
  for (const ask of asks) {
    if (answer === 'foreign' || answer === 'outside') {
      const code = answer === 'foreign' ? recipeOf(subject.idName).refusal : 'token_invalid'
      pairs.push(...(await kept(stand.bench, subject, own.ask, { ask, code })))
    } else if (typeof answer === 'object' && subject.family === 'developer') {
      await unchanged(stand.bench, subject, own.ask, () =>
        answered(stand.bench, subject, ask, answer),
      )
    } else {
      await answered(stand.bench, subject, ask, answer)
    }
  }
  return pairs
}

/** Whatever was refused meanwhile, its owner sees it as it was, and can go on. */
async function unchanged<T>(
  bench: Bench,
  subject: Subject,
  owners: Ask,
  refused: () => Promise<T>,
): Promise<T> {
  const before = await ownersView(bench, subject, owners)
  const result = await refused()
  const after = await ownersView(bench, subject, owners)
  equal(after, before, `what its owner sees after ${subject.row.id} was refused`)
  await bench.done(owners)
  return result
}

/** Refused as if it were not there, and there all the same: nobody who was refused has changed it. */
function kept(
  bench: Bench,
  subject: Subject,
  owners: Ask,
  refused: { readonly ask: Ask; readonly code: ErrorCode },
): Promise<Pair[]> {
  const ask = () => asIfAbsent(bench, subject, refused.ask, refused.code)
  return unchanged(bench, subject, owners, ask)
}

async function answered(bench: Bench, subject: Subject, ask: Ask, answer: Answer): Promise<void> {
  if (answer === 'nothing') {
    await bench.refused(ask, recipeOf(subject.idName).refusal)
  } else if (typeof answer === 'object') {
    const exchange = await bench.send(ask)
    const code = codeOf(exchange)
    const known = code !== undefined && answer.includes(code)
    holds(known, `the refusal by ${subject.row.id}`, answer.join(' or '), code ?? exchange.text)
  } else {
    const code = answer === 'ended' ? refusalOfEnded(subject) : undefined
    await (code ? bench.refused(ask, code) : bench.done(ask))
  }
}

/** What the contract says of an operation that needs its consent to stand; undefined where it needs not. */
function refusalOfEnded({ row }: Subject): ErrorCode | undefined {
  const codes: readonly ErrorCode[] = [
    'consent_not_awaiting',
    'consent_not_renewable',
    'risk_review_not_open',
    // What nobody may hear any more is not there.
    'event_not_found',
  ]
  return codes.find((code) => row.errors.includes(code))
}

/** What the id names as its owner reads it; nothing where the operation itself is a read. */
async function ownersView(bench: Bench, subject: Subject, ask: Ask): Promise<unknown> {
  const { reader } = recipeOf(subject.idName)
  if (subject.row.method === 'GET' || !reader) return undefined
  const operation = reader(subject.row)
  const as = await readerOf(bench, subject, operation, ask)
  const params = { ...ask.params, ...as.params, [subject.idName]: idIn(ask, subject) }
  return bench.done({ ...as, operation, params } as Ask)
}

/** Whoever changes it may not be who reads it. */
async function readerOf(
  bench: Bench,
  { row }: Subject,
  reader: OperationId,
  { token }: Ask,
): Promise<Pick<Ask, 'token' | 'params'>> {
  const { caller } = operations[reader]
  if (caller === row.caller) return token === undefined ? {} : { token }
  if (caller !== 'developer') return { token: await applicationToken(bench) }
  const { owner } = await residents(bench)
  return { token: owner.token, params: { organisation_id: owner.organisationId } }
}

/** Foreign and unknown: the same status, code, headers and words, but for the id that was sent and the request's own. */
async function asIfAbsent(
  bench: Bench,
  subject: Subject,
  ask: Ask,
  code: ErrorCode,
): Promise<Pair[]> {
  const foreignId = idIn(ask, subject)
  const unknownId = unknownLike(foreignId)
  const timed = async (id: string) => {
    const startedAtMs = performance.now()
    // A key belongs to one request: with the same one the second id would meet the answer of the first.
    const key = ask.key === undefined ? {} : { key: newKey() }
    const exchange = await bench.send({ ...withId(ask, subject, id), ...key })
    const tookMs = performance.now() - startedAtMs
    return { exchange, tookMs, told: likeness(exchange, [id]) }
  }
  const pairs: Pair[] = []
  for (let count = 0; count < PAIRS; count += 1) {
    // Each goes first as often as the other: what comes second finds everything warm.
    const first = count % 2 === 0 ? await timed(foreignId) : undefined
    const unknown = await timed(unknownId)
    const foreign = first ?? (await timed(foreignId))
    equal(foreign.told, unknown.told, `${subject.row.id} of what is foreign, beside nothing`)
    refusedWith(foreign.exchange, code)
    pairs.push({ operation: subject.row.id, foreignMs: foreign.tookMs, unknownMs: unknown.tookMs })
  }
  return pairs
}
