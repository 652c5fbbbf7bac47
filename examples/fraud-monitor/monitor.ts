import { type EventOf, type EventType, Wekeza, type Event as WekezaEvent } from '@wekeza/sdk'
import { type Alert, judge } from './rules.ts'
import { readState, writeState } from './state.ts'

// Where and as whom: WEKEZA_BASE_URL, WEKEZA_CLIENT_ID and WEKEZA_CLIENT_SECRET.
const wekeza = new Wekeza()
const file = process.env.MONITOR_STATE ?? 'monitor-state.json'
const state = readState(file)

type PaymentEvent = EventOf<Extract<EventType, `payment.${string}`>>
const isOfPayment = (event: WekezaEvent): event is PaymentEvent => event.type.startsWith('payment.')

function take(event: WekezaEvent): Alert[] {
  state.after = event.id
  return isOfPayment(event) ? judge(state.known, event.data) : []
}

// 1. At the very first start, learn from what happened before. It alarms nobody.
if (state.after === undefined) {
  for await (const event of wekeza.events.list({ type: 'payment.*' })) take(event)
  writeState(file, state)
}

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())

// 2. From then on, hear what happens: behind the last event, whatever was in between.
const onOpen = () => console.log('watching')
const from = state.after === undefined ? {} : { after: state.after }
const asked = { types: ['payment.*'] as const, signal: stop.signal, onOpen, ...from }
for await (const event of wekeza.events.stream(asked)) {
  for (const { rule, text } of take(event)) console.log(`${rule} ${text}`)
  // 3. Kept after the alarm: a crash between the two alarms twice, and never not at all.
  writeState(file, state)
}
