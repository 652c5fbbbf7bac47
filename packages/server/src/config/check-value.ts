import { isRange } from '../http/trusted-proxies.ts'
import { readSender } from '../mail/read-sender.ts'

/** @returns what is wrong with the text of a setting, as the end of a sentence, or nothing */
export type Check = (text: string) => string | undefined

export function wholeNumber(least: number, most: number): Check {
  return (text) => {
    const fits = /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most
    return fits ? undefined : `must be a whole number from ${least} to ${most}`
  }
}

/** One that a PDF's own fonts can write: Latin letters, and no line breaks. */
export function line(text: string): string | undefined {
  const fits = /^[\u0020-\u007e\u00a0-\u00ff]{1,200}$/.test(text)
  return fits ? undefined : 'must be one line of at most 200 Latin letters'
}

export function oneOf(names: readonly string[]): Check {
  return (text) => (names.includes(text) ? undefined : `must be one of ${names.join(', ')}`)
}

export function ranges(text: string): string | undefined {
  const unfit = text.split(',').filter((one) => !isRange(one))
  return unfit.length === 0
    ? undefined
    : 'must be addresses or ranges by commas, like 10.0.0.0/8,192.168.1.7'
}

export function postgresUrl(text: string): string | undefined {
  const url = URL.parse(text)
  const fits = url && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1
  return fits ? undefined : 'must be like postgres://user:password@host:5432/database'
}

export function redisUrl(text: string): string | undefined {
  const url = URL.parse(text)
  const fits = url && /^rediss?:$/.test(url.protocol) && url.hostname !== ''
  return fits ? undefined : 'must be like rediss://user:password@host:6379/0'
}

export function smtpUrl(text: string): string | undefined {
  const url = URL.parse(text)
  const plain = url && url.search === '' && url.hash === '' && /^\/?$/.test(url.pathname)
  const fits = plain && /^smtps?:$/.test(url.protocol) && url.hostname !== ''
  return fits ? undefined : 'must be like smtps://user:password@mail.bank.example:465'
}

export function mailSender(text: string): string | undefined {
  return readSender(text) ? undefined : 'must be like Wekeza <no-reply@bank.example>'
}

/** Tokens name it as their issuer and pages compare it with the Origin header, so it is nothing but an origin. */
export function origin(text: string): string | undefined {
  const url = URL.parse(text)
  const fits = url && /^https?:$/.test(url.protocol) && url.origin === text
  return fits
    ? undefined
    : 'must be an origin like https://bank.example, without a slash at the end'
}

export function collectorAddress(text: string): string | undefined {
  return httpAddress(text) === undefined && !URL.parse(text)?.search
    ? undefined
    : 'must be like http://127.0.0.1:4318, without a password'
}

/** No user and no password: an address is shown and logged as it stands. */
export function httpAddress(text: string): string | undefined {
  const url = URL.parse(text)
  const fits = url && /^https?:$/.test(url.protocol) && !url.username && !url.password && !url.hash
  return fits ? undefined : 'must be like https://risk.bank.internal/assess, without a password'
}

/** What moves money crosses no network in the clear: plain http is for the same machine only. */
export function guardedAddress(text: string): string | undefined {
  const url = URL.parse(text)
  const own = url && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname)
  const fits =
    httpAddress(text) === undefined && (url?.protocol === 'https:' || own) && !url?.search
  return fits
    ? undefined
    : 'must be like https://core.bank.internal/wekeza; http only on this machine'
}
