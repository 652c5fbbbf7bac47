import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** An object of Kubernetes, as a manifest has it. */
export interface Manifest {
  readonly apiVersion: string
  readonly kind: string
}

const HERE = fileURLToPath(new URL('.', import.meta.url))

/** Where the types of Kubernetes have a group. */
const FOLDERS: Readonly<Record<string, string>> = { 'networking.k8s.io': 'networking', v1: 'core' }

/**
 * Reads objects by Kubernetes' own types: a member that a kind does not have, or of another form, is told, and a kind that
 * there is not.
 * @returns what does not fit, in the compiler's words
 */
export function checkKinds(manifests: readonly Manifest[]): string[] {
  const file = join(HERE, 'manifests.generated.ts')
  const text = manifests.map(({ apiVersion, kind, ...rest }, place) => {
    const [group = '', version = 'v1'] = apiVersion.split('/')
    const module = `kubernetes-types/${FOLDERS[group] ?? group}/${version}`
    const object = JSON.stringify({ apiVersion, kind, ...rest })
    return `export const _${place}: import('${module}').${kind} = ${object}`
  })
  const options: ts.CompilerOptions = {
    ...{ strict: true, noEmit: true, skipLibCheck: true, types: [], lib: ['lib.es2022.d.ts'] },
    ...{ module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.fileExists = (name) => name === file || fileExists.call(host, name)
  host.getSourceFile = (name, target, ...more) =>
    name === file
      ? ts.createSourceFile(name, text.join('\n'), target)
      : getSourceFile.call(host, name, target, ...more)
  const program = ts.createProgram([file], options, host)
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}
