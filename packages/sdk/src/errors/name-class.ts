/** Gives a class and its instances a name that survives minifying, for whoever prints or logs one. */
export function nameClass(given: abstract new (...args: never[]) => object, name: string): void {
  Object.defineProperty(given, 'name', { value: name })
  if (given.prototype instanceof Error) given.prototype.name = name
}
