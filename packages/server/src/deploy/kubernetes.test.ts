import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { operations } from '@wekeza/contract'
import { describe, expect, test } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { commandLine } from '../commands/run.ts'
import { type Environment, readConfig } from '../config/read-config.ts'
import { checkKinds, type Manifest } from './testing/check-kinds.ts'

const DEPLOY = fileURLToPath(new URL('../../../../deploy/', import.meta.url))
const FOLDER = join(DEPLOY, 'kubernetes')
const EXAMPLE = 'secrets.example.yaml'

type Labels = Readonly<Record<string, string>>

interface Container {
  readonly name: string
  readonly image: string
  readonly command: readonly string[]
  readonly ports?: readonly { readonly name: string; readonly containerPort: number }[]
  readonly envFrom?: readonly Readonly<Record<'configMapRef' | 'secretRef', { name: string }>>[]
  readonly volumeMounts: readonly { readonly name: string; readonly mountPath: string }[]
  readonly securityContext: object
  readonly [probe: `${string}Probe`]: { readonly httpGet: { path: string; port: string } }
}

interface Pod {
  readonly initContainers?: readonly Container[]
  readonly containers: readonly Container[]
  readonly securityContext: object
  readonly volumes: readonly { readonly name: string; readonly secret?: { secretName: string } }[]
}

interface PodTemplate {
  readonly metadata: { readonly labels: Labels }
  readonly spec: Pod
}

interface Read extends Manifest {
  readonly metadata: { readonly name: string; readonly namespace?: string }
  // biome-ignore lint/suspicious/noExplicitAny: each kind has its own, which the types of Kubernetes check
  readonly spec: any
  readonly data?: Readonly<Record<string, string>>
  readonly stringData?: Readonly<Record<string, string>>
}

const read = (name: string): Read[] =>
  parseAllDocuments(readFileSync(join(FOLDER, name), 'utf8')).map((one) => one.toJS())

const kustomization = parse(readFileSync(join(FOLDER, 'kustomization.yaml'), 'utf8'))
const applied = (kustomization.resources as string[]).flatMap(read)
const all = [...applied, ...read(EXAMPLE)]
const ofKind = (kind: string) => all.filter((one) => one.kind === kind)
const named = (kind: string, name: string) =>
  ofKind(kind).find(({ metadata }) => metadata.name === name)

const templates: readonly PodTemplate[] = [
  ...[...ofKind('Deployment'), ...ofKind('Job')].map(({ spec }) => spec.template),
  ...ofKind('CronJob').map(({ spec }) => spec.jobTemplate.spec.template),
]
const server: PodTemplate = ofKind('Deployment')[0]?.spec.template
const containers = templates.flatMap(({ spec }) =>
  [...(spec.initContainers ?? []), ...spec.containers].map((one) => [one.name, one, spec] as const),
)
const ours = containers.filter(([, { image }]) => image.endsWith('/wekeza-server'))

const environment: Environment = {
  ...named('ConfigMap', 'wekeza-settings')?.data,
  ...named('Secret', 'wekeza-passwords')?.stringData,
}

test('each object has the members of its kind, and no others', { timeout: 20_000 }, () => {
  expect(checkKinds(all)).toEqual([])
  const [service] = ofKind('Service')
  const wrong = { ...service, spec: { ...service?.spec, selectors: {} } }
  expect(checkKinds([wrong as unknown as Manifest])).toEqual([expect.stringContaining('selectors')])
})

test('every file is applied, but for the example of secrets', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'))
  const others = files.filter((name) => !['kustomization.yaml', EXAMPLE].includes(name))
  expect(others.sort()).toEqual([...kustomization.resources].sort())
  expect(named('Namespace', kustomization.namespace)).toBeDefined()
})

test('the server takes all that is set for it', () => {
  expect(readConfig(environment)).toMatchObject({
    ...{ port: 8080, host: '0.0.0.0', logFormat: 'ecs', outbox: false, dataDir: '/var/lib/wekeza' },
    ...{ metrics: { port: 9464 }, traces: { ratio: 0.1 }, databaseUrl: expect.any(String) },
  })
  const known = ['PGPASSWORD', 'PORT', 'OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_TRACES_SAMPLER_ARG']
  const others = Object.keys(environment).filter((name) => !known.includes(name))
  expect(others.filter((name) => !name.startsWith('WEKEZA_'))).toEqual([])
})

test('ports and probes are those of the server', () => {
  const [container] = server.spec.containers
  const { port, metrics } = readConfig(environment)
  const ports = { http: port, metrics: metrics?.port }
  expect(
    Object.fromEntries(container?.ports?.map((one) => [one.name, one.containerPort]) ?? []),
  ).toEqual(ports)
  const probed = ['startupProbe', 'livenessProbe', 'readinessProbe'] as const
  expect(probed.map((probe) => container?.[probe]?.httpGet)).toEqual([
    { path: operations.getLiveness.path, port: 'http' },
    { path: operations.getLiveness.path, port: 'http' },
    { path: operations.getReadiness.path, port: 'http' },
  ])
  const [service] = ofKind('Service')
  expect(service?.spec.ports[0].targetPort).toBe('http')
  const [ingress] = ofKind('Ingress')
  const [rule] = ingress?.spec.rules ?? []
  expect(rule.http.paths[0].backend.service).toEqual({
    name: service?.metadata.name,
    port: { name: service?.spec.ports[0].name },
  })
  expect(`https://${rule.host}`).toBe(environment.WEKEZA_PUBLIC_URL)
})

test('what selects pods finds some', () => {
  const finds = (wanted: Labels) =>
    templates.filter(({ metadata }) =>
      Object.entries(wanted).every(([name, value]) => metadata.labels[name] === value),
    )
  const [service] = ofKind('Service')
  const [deployment] = ofKind('Deployment')
  const [budget] = ofKind('PodDisruptionBudget')
  const [policy] = ofKind('NetworkPolicy')
  expect(finds(service?.spec.selector)).toEqual([server])
  expect(finds(deployment?.spec.selector.matchLabels)).toEqual([server])
  expect(finds(budget?.spec.selector.matchLabels)).toEqual([server])
  expect(finds(policy?.spec.podSelector.matchLabels)).toEqual(templates)
  const [scaler] = ofKind('HorizontalPodAutoscaler')
  expect(scaler?.spec.scaleTargetRef.name).toBe(deployment?.metadata.name)
  expect(budget?.spec.minAvailable).toBeLessThan(scaler?.spec.minReplicas)
})

test('whom the servers call may be called, and who calls them may', () => {
  const [policy] = ofKind('NetworkPolicy')
  const portsOf = (rules: { ports: { port: number }[] }[]) =>
    rules.flatMap(({ ports }) => ports.map(({ port }) => port))
  const { port, metrics, databaseUrl = '', redis, mail, traces } = readConfig(environment)
  expect(portsOf(policy?.spec.ingress)).toEqual([port, metrics?.port])
  const called = [databaseUrl, redis?.url, mail?.url, traces?.url].map((url) => {
    const port = Number(URL.parse(url ?? '')?.port)
    return port
  })
  expect(called.filter((one) => !portsOf(policy?.spec.egress).includes(one))).toEqual([])
})

describe.each(containers)('the container %s', (_name, container, pod) => {
  test('may do nothing that the strictest standard of pods forbids', () => {
    expect(pod.securityContext).toMatchObject({
      ...{ runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: 'RuntimeDefault' } },
    })
    expect(container.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    })
  })

  test('is given what there is', () => {
    const volumes = pod.volumes.map(({ name }) => name)
    expect(container.volumeMounts.filter(({ name }) => !volumes.includes(name))).toEqual([])
    const secrets = pod.volumes.flatMap(({ secret }) => (secret ? [secret.secretName] : []))
    expect(secrets.filter((name) => !named('Secret', name))).toEqual([])
    const sources = container.envFrom ?? []
    const missing = sources.filter(
      ({ configMapRef, secretRef }) =>
        !named(configMapRef ? 'ConfigMap' : 'Secret', (configMapRef ?? secretRef).name),
    )
    expect(missing).toEqual([])
  })
})

test('commands are those that the image has', () => {
  const image = readFileSync(join(DEPLOY, 'Dockerfile'), 'utf8')
  expect(image).toContain('USER node')
  expect(image).toContain('CMD ["wekeza-server", "start"]')
  const known = commandLine()
  for (const [, { command }] of ours) {
    if (command[0] === 'install') continue
    const [program, ...words] = command
    expect(program).toBe('wekeza-server')
    const found = words.reduce<typeof known | undefined>(
      (at, word) => at?.commands.find((one) => one.name() === word),
      known,
    )
    expect(found?.name()).toBe(words.at(-1))
  }
  const tags = kustomization.images as { name: string; newTag: string }[]
  for (const [, { image }] of ours) {
    expect(tags.find(({ name }) => name === image)?.newTag).toMatch(/^\d+\.\d+\.\d+$/)
  }
})

test('the server finds its secrets where it looks for them, and what its database is believed by', () => {
  const { dataDir, databaseUrl = '' } = readConfig(environment)
  const [copying] = server.spec.initContainers ?? []
  expect(copying?.command.at(-1)).toBe(`${dataDir}/secrets.json`)
  expect(copying?.command).toContain('--mode=0600')
  const files = Object.keys(named('Secret', 'wekeza-files')?.stringData ?? {})
  expect(files.map((name) => `/etc/wekeza/${name}`)).toEqual([
    copying?.command.at(-2),
    new URL(databaseUrl).searchParams.get('sslrootcert'),
  ])
  const mounts = server.spec.containers[0]?.volumeMounts.map(({ mountPath }) => mountPath)
  expect(mounts).toEqual([dataDir, '/etc/wekeza'])
})
