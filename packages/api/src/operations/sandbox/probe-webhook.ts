import { done, type Operation } from '../../operation.ts'
import { writeEvent } from '../../wire/to-event.ts'
import { toProbe } from '../../wire/to-probe.ts'
import { ownedWebhook } from '../webhooks/owned-webhook.ts'
import { tellingOf } from '../webhooks/telling-of.ts'
import { simulationOf } from './simulation.ts'

/** POST /v1/sandbox/webhooks/{webhook_id}/probes: sends its receiver what it must stand, and says how it stood it. */
export const probeWebhook: Operation<'probeWebhook'> = async (given) => {
  const { bank, call, host, openBank, body } = given
  const owned = await ownedWebhook(given)
  if (!owned.ok) return owned.refused
  const secrets = await bank.webhooks.secrets(owned.webhook)
  const telling = tellingOf(given)
  const probed = await simulationOf(openBank).probe(owned.webhook, body.kind, {
    secrets: secrets.map(({ secret }) => secret),
    sender: host.sender,
    wall: host.wall,
    write: (event) => writeEvent(event, telling),
  })
  call.probe = { kind: body.kind, passed: probed.passed }
  return done(toProbe(body.kind, probed))
}
