/** Remembers how to take back what a commit has done so far. */
export class Journal {
  readonly #undo: (() => void)[] = []

  set<K, V>(map: Map<K, V>, key: K, value: V): void {
    const before = map.get(key)
    const had = map.has(key)
    map.set(key, value)
    this.#undo.push(() => (had ? map.set(key, before as V) : map.delete(key)))
  }

  insert<K, V>(map: Map<K, V>, key: K, value: V): void {
    if (map.has(key)) throw new Error(`${key}: this id is taken`)
    this.set(map, key, value)
  }

  delete<V>(map: Map<string, V>, key: string): void {
    const before = map.get(key)
    if (before === undefined) return
    map.delete(key)
    this.#undo.push(() => map.set(key, before))
  }

  push<V>(list: V[], value: V): void {
    list.push(value)
    this.#undo.push(() => list.pop())
  }

  add(set: Set<string>, value: string): void {
    set.add(value)
    this.#undo.push(() => set.delete(value))
  }

  /** Taken back, the value stands last: what has an order is sorted where it is read. */
  remove(set: Set<string>, value: string): void {
    if (set.delete(value)) this.#undo.push(() => set.add(value))
  }

  rollBack(): void {
    for (const undo of this.#undo.reverse()) undo()
  }
}
