import { nameOf, resolve, type Schema } from './contract.ts'
import { code } from './markdown-parts.ts'

const DEPTH_MAX = 3

/** What is said beside the type of a field that must be there, and of one that may be missing. */
export interface Presence {
  readonly always: string
  readonly sometimes: string
}

/** Rows of a table: each field of a body, those within it behind a dot. */
export function schemaRows(schema: Schema, presence: Presence, prefix = '', depth = 0): string[][] {
  const whole = flatten(schema)
  const required = new Set(whole.required ?? [])
  return Object.entries(whole.properties ?? {}).flatMap(([name, written]) => {
    const field = flatten(written)
    const path = `${prefix}${name}`
    const told = required.has(name) ? presence.always : presence.sometimes
    const row = [code(path), `${typeOf(written)}${told}`, wordsOf(field)]
    const inner = field.items ? flatten(field.items) : field
    const below =
      depth + 1 < DEPTH_MAX && !isMoney(written)
        ? schemaRows(inner, presence, `${path}${field.items ? '[]' : ''}.`, depth + 1)
        : []
    return [row, ...below]
  })
}

/** Bodies that may have one of several shapes, each with its name. */
export function shapesOf(schema: Schema): { readonly name: string; readonly schema: Schema }[] {
  const whole = resolve<Schema>(schema)
  const shapes = whole.oneOf ?? whole.anyOf
  if (!shapes) return [{ name: '', schema }]
  return shapes
    .filter(({ type }) => type !== 'null')
    .map((one) => ({ name: nameOf(one), schema: one }))
}

const isMoney = (schema: Schema) => /^Money(Input)?$/.test(nameOf(schema))

/** A schema with what it refers to and consists of in one piece. */
function flatten(schema: Schema): Schema {
  const { allOf, ...own } = resolve<Schema>(schema)
  const said = schema.description === undefined ? {} : { description: schema.description }
  const parts = (allOf ?? []).map(flatten)
  const properties = Object.assign({}, ...parts.map((one) => one.properties ?? {}), own.properties)
  const required = [...parts.flatMap((one) => one.required ?? []), ...(own.required ?? [])]
  return { ...Object.assign({}, ...parts), ...own, ...said, properties, required }
}

/** A type in few words: `string`, `list of objects`, `Money`. */
export function typeOf(schema: Schema): string {
  if (isMoney(schema)) return 'money'
  const whole = flatten(schema)
  const shapes = (whole.oneOf ?? whole.anyOf ?? []).map(typeOf)
  if (shapes.length > 0) return [...new Set(shapes)].join(' or ')
  const named = [
    whole.type ?? (Object.keys(whole.properties ?? {}).length > 0 ? 'object' : 'any'),
  ].flat()
  const isList = named.includes('array')
  const words = named.map((name) =>
    name === 'array' ? `list of ${typeOf(whole.items ?? {})}` : name,
  )
  const text = words.join(' or ')
  return whole.format === undefined || isList ? text : `${text} (${whole.format})`
}

/** What is said of a field, and within which limits its value must be. */
export function wordsOf(schema: Schema): string {
  const { description = '', enum: values, pattern, minimum, maximum, maxLength, maxItems } = schema
  const limits = [
    schema.const === undefined ? '' : `Always ${code(String(schema.const))}.`,
    values === undefined ? '' : `One of ${values.map((one) => code(String(one))).join(', ')}.`,
    schema.default === undefined ? '' : `Default ${code(JSON.stringify(schema.default))}.`,
    minimum === undefined && maximum === undefined ? '' : `${between(minimum, maximum)}.`,
    maxLength === undefined ? '' : `At most ${maxLength} characters.`,
    maxItems === undefined ? '' : `At most ${maxItems}.`,
    pattern === undefined || pattern.length > 40 ? '' : `Matches ${code(pattern)}.`,
  ]
  return [description.trim(), ...limits].filter(Boolean).join(' ')
}

function between(minimum: number | undefined, maximum: number | undefined): string {
  if (maximum === undefined) return `At least ${minimum}`
  if (minimum === undefined) return `At most ${maximum}`
  return `From ${minimum} to ${maximum}`
}
