import { History, ShieldCheck, Signature, UserRound } from 'lucide-react'
import type { Place } from '../frame/navigation.tsx'
import type { Say } from '../words/use-words.ts'
import type { words } from './words.ts'

/** The navigation of a customer's pages: at most four, since a phone shows them at the thumb. */
export function placesOf(say: Say<(typeof words)['en']>): readonly Place[] {
  return [
    { to: '/my', name: say('places.consents'), icon: ShieldCheck, end: true },
    { to: '/my/approvals', name: say('places.approvals'), icon: Signature },
    { to: '/my/history', name: say('places.history'), icon: History },
    { to: '/my/account', name: say('places.account'), icon: UserRound },
  ]
}
