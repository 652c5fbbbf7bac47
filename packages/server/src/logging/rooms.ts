/** Where something can go wrong outside of requests: names of our own, so that as many are counted as stand here. */
export const ROOMS = [
  'counting reads',
  'drawing invoices',
  'due work',
  'event streams',
  'events',
  'forgetting answers',
  'forgetting answers and mails',
  'forgetting requests',
  'forgetting usage',
  'mails',
  'quotas',
  'redis',
  'the core',
  'the keys',
  'the log of requests',
  'the risk engine',
  'traces',
  'usage',
  'webhooks',
] as const

export type Room = (typeof ROOMS)[number]
