// The arrows of ARCHITECTURE.md, and no others.
const arrows = {
  contract: [],
  bank: [],
  platform: [],
  api: ['contract', 'bank', 'platform'],
  sandbox: ['api', 'bank', 'platform', 'contract'],
  server: ['api', 'bank', 'platform', 'contract'],
  sdk: ['contract'],
  conformance: ['contract'],
  cli: ['sdk', 'sandbox', 'conformance'],
  portal: ['sdk'],
}
const TESTS = '\\.(test|suite)\\.ts$|/suite/|/endurance/|/testing/'
const NEUTRAL = '^packages/(contract|bank|platform|api)/src/'

const arrowRules = Object.entries(arrows).map(([name, allowed]) => ({
  name: `${name}-imports-${allowed.join('-') || 'nothing'}`,
  severity: 'error',
  from: { path: `^packages/${name}/(src|generate)/`, pathNot: TESTS },
  to: {
    path: '^packages/([^/]+)/',
    pathNot: `^packages/(${[name, ...allowed].join('|')})/`,
  },
}))

export default {
  forbidden: [
    ...arrowRules,
    {
      name: 'documentation-is-made-of-the-contract-and-the-rails',
      comment: 'built once, never served as code: it reads what the reference is generated from',
      severity: 'error',
      from: { path: '^packages/portal/documentation/', pathNot: TESTS },
      to: {
        path: '^packages/([^/]+)/',
        pathNot: '^packages/(portal|contract|bank/src/rails/figures)',
      },
    },
    {
      name: 'no-circle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-of-node-in-the-neutral-core',
      comment: 'contract, bank, platform and api run in a browser too',
      severity: 'error',
      from: { path: NEUTRAL, pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'sdk-takes-types-only-from-the-contract',
      severity: 'error',
      from: { path: '^packages/sdk/src/', pathNot: TESTS },
      to: { path: '^packages/contract/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'examples-use-published-names-only',
      severity: 'error',
      from: { path: '^examples/' },
      to: {
        path: '^packages/[^/]+/src/(?!index|money|node|reconcile|webhooks(\\.ts|/(hono|express|fastify|next|testing)\\.ts)|http|core/checks/core-checks)',
      },
    },
    {
      name: 'nothing-unresolvable',
      severity: 'error',
      from: { pathNot: '/dist/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/|/node_modules/' },
    tsPreCompilationDeps: true,
    moduleSystems: ['es6'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
}
