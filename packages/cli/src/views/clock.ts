import type { Clock } from '@wekeza/sdk'
import { card } from '../output/card.ts'
import { formatTime } from '../output/format.ts'
import type { View } from '../output/view.ts'

export const clockCard: View<Clock> = ({ now, mode }) =>
  card([
    ['bank time', formatTime(now)],
    ['clock', mode],
  ])
