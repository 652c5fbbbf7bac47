/** What the process ends with; scripts may rely on each. */
export const EXIT = {
  ok: 0,
  failed: 1,
  usage: 2,
  rejected: 3,
  consentNeeded: 4,
  unreachable: 5,
  pending: 8,
  interrupted: 130,
} as const

/** The same for people, as `wekeza help exit-codes` prints it. */
export const EXIT_MEANINGS: Readonly<Record<keyof typeof EXIT, string>> = {
  ok: 'It went well.',
  failed:
    'It failed: a payment that did not settle, a suite with failures, a fault of this program.',
  usage: 'The command line or the configuration is not usable. Nothing was sent.',
  rejected: 'The platform refused the request; the code says why.',
  consentNeeded: 'Log in, or ask the customer for a consent: there is none, or it has ended.',
  unreachable: 'The platform was not reached, or did not answer in time.',
  pending: 'It was taken and has not reached its end: a payment that still waits.',
  interrupted: 'Interrupted by Ctrl-C.',
}
