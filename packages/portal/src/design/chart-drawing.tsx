import { type ReactNode, useEffect, useRef } from 'react'
import UPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import type { ChartProps } from './chart.tsx'
import { formatTime } from './time.tsx'

const FONT = '12px system-ui, sans-serif'
const HEIGHT = 224
const ZONE = 'Africa/Nairobi'
const DAYS_FROM_SECONDS = 2 * 86_400

/** The picture itself. It is drawn anew when its data, its width or the theme changes. */
export function ChartDrawing({ times, series, format }: Required<ChartProps>): ReactNode {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const box = place.current
    if (!box) return
    const data: UPlot.AlignedData = [
      times.map((at) => at / 1_000),
      ...series.map(({ values }) => [...values]),
    ]
    let plot: UPlot | undefined
    const draw = () => {
      plot?.destroy()
      plot = new UPlot(optionsOf(series.length, box.clientWidth, format), data, box)
    }
    draw()
    let frame = 0
    // In the next frame: what changes sizes while sizes are told is a fault of the page to a browser.
    const resized = new ResizeObserver(() => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => plot?.setSize({ width: box.clientWidth, height: HEIGHT }))
    })
    resized.observe(box)
    const dark = matchMedia('(prefers-color-scheme: dark)')
    dark.addEventListener('change', draw)
    const themed = new MutationObserver(draw)
    themed.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    return () => {
      resized.disconnect()
      cancelAnimationFrame(frame)
      themed.disconnect()
      dark.removeEventListener('change', draw)
      plot?.destroy()
    }
  }, [times, series, format])
  // Until it is drawn at the width that the window has now, the rest of it is out of sight and pushes nothing aside.
  return <div ref={place} className="overflow-hidden" />
}

/** Over days an axis tells days, within them the time of day. */
function axisTimes({ scales }: UPlot): (second: number) => string {
  const { min = 0, max = 0 } = scales.x ?? {}
  const isLong = (max ?? 0) - (min ?? 0) > DAYS_FROM_SECONDS
  return (second) => {
    if (!isLong) return formatTime(second * 1_000).slice(-5)
    return formatTime(second * 1_000, 'day').replace(/ \d{4}$/, '')
  }
}

/** A canvas knows no variables: colours are read from where tokens.css has left them. */
function colourOf(name: string): string {
  const probe = document.createElement('span')
  probe.style.color = `var(--${name})`
  document.body.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}

function optionsOf(count: number, width: number, format: (value: number) => string): UPlot.Options {
  const axis = { stroke: colourOf('quiet'), font: FONT, ticks: { show: false } }
  const grid = { stroke: colourOf('line'), width: 1 }
  return {
    width,
    height: HEIGHT,
    // Ticks stand where the bank's days begin, wherever the reader is.
    tzDate: (second) => UPlot.tzDate(new Date(second * 1_000), ZONE),
    legend: { show: false },
    cursor: { y: false, points: { size: 6 } },
    axes: [
      {
        ...axis,
        size: 32,
        grid: { show: false },
        values: (plot, at) => at.map(axisTimes(plot)),
      },
      { ...axis, grid, size: 56, values: (_plot, values) => values.map(format) },
    ],
    scales: { y: { range: (_plot, _low, high) => [0, Math.max(high, 1) * 1.05] } },
    series: [
      {},
      ...Array.from({ length: count }, (_, index) => ({
        stroke: colourOf(`series-${index + 1}`),
        width: 2,
        // A value between two that are not known has no line: it is a point.
        points: { show: true, size: 5, filter: alone },
      })),
    ],
  }
}

function alone({ data }: UPlot, series: number): number[] {
  const values = data[series] ?? []
  return [...values.keys()].filter(
    (at) => values[at] != null && values[at - 1] == null && values[at + 1] == null,
  )
}
