/** Runs work once for all who ask while it runs. A failure is told to all of them and forgotten. */
export class SingleFlight<T> {
  #flight: Promise<T> | null = null

  run(work: () => Promise<T>): Promise<T> {
    this.#flight ??= work().finally(() => {
      this.#flight = null
    })
    return this.#flight
  }
}
