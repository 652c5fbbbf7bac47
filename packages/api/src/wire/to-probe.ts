import type { Probed, ProbeKind, SendResult } from '@wekeza/bank'
import type { Schema } from '@wekeza/contract'

interface Words {
  readonly expectation: string
  /** what to look at where it went wrong */
  readonly mend: string
}

const WORDS: Readonly<Record<ProbeKind, Words>> = {
  bad_signature: {
    expectation: 'A message that is signed with another secret is refused with 400, 401 or 403.',
    mend: 'The receiver did not refuse a forged message. Verify each one, with webhooks.verify() or any Standard Webhooks library, before you read it.',
  },
  duplicate: {
    expectation: 'The same event is taken twice with 2xx, and counts once.',
    mend: 'The receiver did not take an event twice. Answer 2xx to one that you know already by its webhook-id, and do nothing more.',
  },
  reorder: {
    expectation:
      'A later event and then an earlier one of the same resource are both taken with 2xx.',
    mend: 'The receiver did not take events out of order. Answer 2xx, and leave a resource as it is where its version is not higher.',
  },
  late: {
    expectation: 'A message that was signed an hour ago is refused with 400, 401 or 403.',
    mend: 'The receiver did not refuse a message that was signed an hour ago: whoever once read it can replay it. Refuse a webhook-timestamp that is more than five minutes away.',
  },
}

/** What an answer does not show, and somebody must look at all the same. */
const LOOK: Readonly<Record<ProbeKind, string>> = {
  bad_signature: 'Nothing to mend.',
  duplicate: 'Look whether the second one had no effect: the answers alike do not show it.',
  reorder: 'Look whether the newer state stayed: the answers alike do not show it.',
  late: 'Nothing to mend.',
}

export function toProbe(kind: ProbeKind, { passed, results }: Probed): Schema<'WebhookProbe'> {
  const { expectation, mend } = WORDS[kind]
  const unanswered = results.find((result) => result.kind === 'failed')
  const advice = unanswered ? `The receiver did not answer: ${unanswered.detail}` : mend
  return {
    kind,
    passed,
    expectation,
    sends: results.map(toSend),
    advice: passed ? LOOK[kind] : advice,
  }
}

function toSend(result: SendResult): Schema<'WebhookProbe'>['sends'][number] {
  return result.kind === 'answered'
    ? { outcome: 'answered', status_code: result.status }
    : { outcome: result.reason, status_code: null }
}
