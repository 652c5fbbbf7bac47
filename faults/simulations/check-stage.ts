import { availableMinor, type Change } from '@wekeza/bank'
import { expectedEvents, toldEvents } from './expected-events.ts'
import { mayHear } from './may-hear.ts'
import { accountIdOf, ownAccountIds, personIds } from './people.ts'
import type { Stage } from './stage.ts'

/** Everything that must hold after each step, whatever went wrong in it. */
export async function checkStage(stage: Stage): Promise<void> {
  for (const changes of stage.world.book.slice(stage.read)) checkCommit(stage, changes)
  stage.read = stage.world.book.length
  checkKeys(stage)
  checkThresholds(stage)
  checkSent(stage)
  await checkMoney(stage)
  for (const defect of stage.world.defects.splice(0)) {
    stage.findings.failed(defect instanceof Error ? (defect.stack ?? defect.message) : `${defect}`)
  }
}

/** What one commit did was allowed, and it told of all that it did. */
function checkCommit(
  { plain, thresholds, findings, world }: Stage,
  changes: readonly Change[],
): void {
  const [expected, told] = [expectedEvents(changes), toldEvents(changes)]
  const untold = expected.filter((line) => !told.includes(line))
  const invented = told.filter((line) => !expected.includes(line))
  if (untold.length > 0) findings.lost(`not told: ${untold.join(', ')}`)
  if (invented.length > 0) findings.failed(`told and not so: ${invented.join(', ')}`)
  for (const change of changes) {
    thresholds.take(change)
    const wrong = plain.take(change)
    if (wrong) findings.failed(wrong)
    if (change.kind !== 'place-events') continue
    for (const { event, audience } of change.events) {
      const may = mayHear(event, plain, world.clock.nowMs())
      if (may.join() !== [...audience].sort().join()) {
        findings.failed(`${event.id} is for ${audience}, and should be for ${may}`)
      }
    }
  }
}

/** Each key made one thing at most; what was acknowledged is there, and what was refused is not. */
function checkKeys({ plain, intents, findings }: Stage): void {
  const made = new Map<string, string[]>()
  const note = (key: string | null, id: string) =>
    key && made.set(key, [...(made.get(key) ?? []), id])
  for (const { id, instruction } of plain.payments.values()) note(instruction.reference, id)
  for (const { id, reason } of plain.refunds.values()) note(reason, id)
  for (const { id, fileHash } of plain.bulks.values()) note(fileHash, id)
  for (const { key, what, mark, madeId, refused } of intents) {
    const ids = made.get(mark) ?? []
    if (ids.length > 1)
      findings.doubled(`${key} made ${ids.length} of one ${what}: ${ids.join(', ')}`)
    if (madeId && !ids.includes(madeId)) findings.lost(`${key}: ${madeId} was acknowledged`)
    if (refused && ids.length > 0) findings.failed(`${key} was refused, and made ${ids.join(', ')}`)
  }
}

/** Nobody is told that a balance passed an amount which it did not pass, or twice of one time. */
function checkThresholds({ thresholds: { passed, told }, findings }: Stage): void {
  for (const [index, one] of told.entries()) {
    if (!passed.has(one)) findings.failed(`told that a balance passed, and it did not: ${one}`)
    if (told.indexOf(one) !== index) findings.doubled(`told twice that a balance passed: ${one}`)
  }
}

/** Money neither appears nor vanishes, nobody spends what they do not have, and all have what is theirs. */
async function checkMoney({ world, plain, findings }: Stage): Promise<void> {
  let totalMinor = 0
  for (const id of ownAccountIds)
    totalMinor += (await world.truth.accounts.get(id))?.bookedMinor ?? 0
  for (const person of personIds) {
    const account = await world.truth.accounts.get(accountIdOf(person))
    if (!account) throw new Error(`person ${person} has no account`)
    totalMinor += account.bookedMinor
    if (availableMinor(account) < 0)
      findings.failed(`${account.id} has spent what it does not have`)
    const [booked, held] = [plain.bookedMinor(person), plain.heldMinor(person)]
    if (account.bookedMinor !== booked) {
      findings.failed(`${account.id} has ${account.bookedMinor} booked, and should have ${booked}`)
    }
    if (account.heldMinor !== held) {
      findings.failed(`${account.id} has ${account.heldMinor} held, and should have ${held}`)
    }
  }
  if (totalMinor !== 0) findings.failed(`all accounts come to ${totalMinor}`)
}

/** Nothing is sent to whom it is not for, at the moment at which it is sent. */
function checkSent({ world, plain, findings, sentRead }: Stage): void {
  for (const { message } of world.sent.slice(sentRead.count)) {
    const { id } = JSON.parse(message.body)
    const event = plain.emitted.get(id)
    const application = new URL(message.url).pathname.slice(1)
    if (!event || !mayHear(event, plain, world.clock.nowMs()).includes(application)) {
      findings.failed(`${id} was sent to ${application}, which may not hear it`)
    }
  }
  sentRead.count = world.sent.length
}
