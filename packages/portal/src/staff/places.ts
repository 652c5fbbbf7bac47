import { BookOpenText, Building2, ChartLine, Rocket, ShieldAlert } from 'lucide-react'
import type { Place } from '../frame/navigation.tsx'
import type { Say } from '../words/use-words.ts'
import type { words } from './words.ts'

/** The navigation of the staff's pages: what waits for a decision, and what is looked up. Only what is there stands here. */
export function placesOf(say: Say<(typeof words)['en']>): readonly (readonly Place[])[] {
  return [
    [
      { to: '/ops/go-live', name: say('places.goLive'), icon: Rocket },
      { to: '/ops/risk-reviews', name: say('places.risk'), icon: ShieldAlert },
    ],
    [
      { to: '/ops/partners', name: say('places.partners'), icon: Building2 },
      { to: '/ops/analytics', name: say('places.analytics'), icon: ChartLine },
      { to: '/ops/audit', name: say('places.acts'), icon: BookOpenText },
    ],
  ]
}
