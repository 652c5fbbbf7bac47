import {
  AppWindow,
  ChartLine,
  Compass,
  FlaskConical,
  History,
  House,
  Package,
  ReceiptText,
  Rocket,
  ScrollText,
  Send,
  Users,
  Webhook,
} from 'lucide-react'
import type { Place } from '../frame/navigation.tsx'
import type { Say } from '../words/use-words.ts'
import type { words } from './words.ts'

/** The navigation of an organisation's pages, in groups: where one is, what one builds. Only what is there stands here. */
export function placesOf(
  organisationId: string,
  say: Say<(typeof words)['en']>,
): readonly (readonly Place[])[] {
  const home = `/developers/${organisationId}`
  const at = (page: string) => `${home}/${page}`
  return [
    [
      { to: home, name: say('places.home'), icon: House, end: true },
      { to: at('first-payment'), name: say('places.payment'), icon: Send },
    ],
    [
      { to: at('applications'), name: say('places.applications'), icon: AppWindow },
      { to: at('webhooks'), name: say('places.webhooks'), icon: Webhook },
      { to: at('sandbox'), name: say('places.sandbox'), icon: FlaskConical },
      { to: at('explorer'), name: say('places.explorer'), icon: Compass },
      { to: at('downloads'), name: say('places.downloads'), icon: Package },
    ],
    [
      { to: at('requests'), name: say('places.requests'), icon: ScrollText },
      { to: at('usage'), name: say('places.usage'), icon: ChartLine },
    ],
    [
      { to: at('go-live'), name: say('places.goLive'), icon: Rocket },
      { to: at('billing'), name: say('places.billing'), icon: ReceiptText },
      { to: at('team'), name: say('places.team'), icon: Users },
      { to: at('activity'), name: say('places.activity'), icon: History },
    ],
  ]
}
