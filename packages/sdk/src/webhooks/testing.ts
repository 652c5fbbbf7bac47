export { type ExampleOverrides, exampleEvent } from './example-event.ts'
export { type SignAsk, type SignedWebhook, signWebhook } from './sign-webhook.ts'
