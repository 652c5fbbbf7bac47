'use strict'
// Goes into the bundle: stands in for a module, and loads it when something of it is first used.
module.exports = function defer(load) {
  let loaded
  const value = () => {
    loaded ??= load()
    return loaded
  }
  return new Proxy(() => {}, {
    get: (_, key) => value()[key],
    has: (_, key) => key in value(),
    apply: (_, self, parameters) => Reflect.apply(value(), self, parameters),
  })
}
