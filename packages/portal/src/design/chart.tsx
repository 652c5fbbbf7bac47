import { lazy, type ReactNode, Suspense } from 'react'
import { Time } from './time.tsx'

export interface Series {
  readonly name: string
  /** null where nothing is known */
  readonly values: readonly (number | null)[]
}

export interface ChartProps {
  /** what is drawn, for who cannot see it */
  readonly label: string
  /** milliseconds since 1970, rising: one for each value */
  readonly times: readonly number[]
  /** at most five */
  readonly series: readonly Series[]
  /** how a value is written. Default: as a number */
  readonly format?: (value: number) => string
}

const Drawing = lazy(async () => ({ default: (await import('./chart-drawing.tsx')).ChartDrawing }))
const asNumber = (value: number) => value.toLocaleString('en-KE')

/** Lines over time. What draws them comes when it is needed; who cannot see it gets the same as a table. */
export function Chart({ format = asNumber, ...props }: ChartProps): ReactNode {
  return (
    <figure className="min-w-0">
      <figcaption className="sr-only">{props.label}</figcaption>
      <ul className="mb-2 flex flex-wrap gap-x-5 gap-y-1 text-fine" aria-hidden="true">
        {props.series.map(({ name }, index) => (
          <li key={name} className="flex items-center gap-1.5">
            <span
              className="h-0.75 w-4 rounded-full"
              style={{ background: `var(--series-${index + 1})` }}
            />
            {name}
          </li>
        ))}
      </ul>
      <div aria-hidden="true" className="h-56">
        <Suspense>
          <Drawing {...props} format={format} />
        </Suspense>
      </div>
      <Told {...props} format={format} />
    </figure>
  )
}

function Told({ label, times, series, format }: Required<ChartProps>): ReactNode {
  return (
    <div className="sr-only">
      <table>
        <caption>{label}</caption>
        <thead>
          <tr>
            <td />
            {series.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {times.map((at, index) => (
            <tr key={at}>
              <th scope="row">
                <Time at={at} />
              </th>
              {series.map(({ name, values }) => (
                <td key={name}>{toldValue(values[index], format)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function toldValue(value: number | null | undefined, format: (value: number) => string): string {
  return value === null || value === undefined ? '–' : format(value)
}
