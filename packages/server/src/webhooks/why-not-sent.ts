import type { SendResult } from '@wekeza/bank'
import { AddressRefused } from './find-route.ts'
import { ReplyTooLarge, TimedOut } from './post-once.ts'

type Why = Pick<Extract<SendResult, { kind: 'failed' }>, 'reason' | 'detail'>

/** Codes of OpenSSL and of Node's check of names. */
const TLS = /TLS|SSL|CERT|SELF_SIGNED|UNABLE_TO|_CRL|SIGNATURE/
/** Codes of c-ares, whose errors say which question was asked. */
const NAMES = /^query/

/** What any fault of a message comes to, in words for its application: codes, and never an address of this network. */
export function whyNotSent(fault: unknown, timeoutMs: number): Why {
  if (fault instanceof AddressRefused) return { reason: 'address_refused', detail: fault.message }
  if (fault instanceof TimedOut) {
    const detail = `No whole answer came within ${timeoutMs / 1_000} seconds. Answer at once, and do the work afterwards.`
    return { reason: 'timed_out', detail }
  }
  if (fault instanceof ReplyTooLarge) {
    const detail =
      'The reply is larger than 64 kB and was not read to its end. Answer with an empty body.'
    return { reason: 'reply_too_large', detail }
  }
  return { reason: 'connection_failed', detail: ofConnection(fault) }
}

function ofConnection(fault: unknown): string {
  const { code, syscall = '' } = Object(fault) as NodeJS.ErrnoException
  if (code === 'UND_ERR_DESTROYED') return 'The bank was stopped while it sent. It sends again.'
  const named = /^\w+$/.test(String(code)) ? ` (${code})` : ''
  if (NAMES.test(syscall))
    return `The host has no address${named}. Check its name and its DNS records.`
  if (TLS.test(named)) {
    return `TLS failed${named}. Serve a certificate of a public authority for this name, with its chain.`
  }
  return `The connection failed${named}. Check that the receiver listens there, and answers to the end.`
}
