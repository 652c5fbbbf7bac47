import type { StoreSystem, Tracing } from './tracing.ts'

type Follow = Pick<Tracing, 'inStore'>

/**
 * A store, each of whose reads and commits is followed, by its own name.
 * @param whose stands before the names, where they are not those of a bank's store
 * @example tracedStore(stores.platform, { system: 'sqlite', whose: 'platform.' }, tracing)
 */
export function tracedStore<S extends object>(
  store: S,
  { system, whose = '' }: { readonly system: StoreSystem; readonly whose?: string },
  tracing: Follow,
): S {
  const rooms = Object.entries(store).map(([name, room]) => [
    name,
    typeof room === 'function' ? room : followed(room, `${whose}${name}.`),
  ])
  const inside = Object.fromEntries(rooms) as S
  return followed(inside, whose)

  function followed<T extends object>(room: T, prefix: string): T {
    const members = Object.entries(room).map(([name, work]) => {
      if (typeof work !== 'function') return [name, work]
      const call = (...given: unknown[]) =>
        tracing.inStore(system, prefix + name, () => work.apply(room, given))
      return [name, call]
    })
    return Object.fromEntries(members)
  }
}
