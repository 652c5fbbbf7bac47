/** What a test wants to know of a span. */
export interface ReadSpan {
  readonly traceId: string
  readonly spanId: string
  /** empty: it is the first of its trace */
  readonly parentSpanId: string
  readonly name: string
  /** 2: of a server, 3: of a client */
  readonly kind: number
  readonly attributes: Readonly<Record<string, string | number>>
  /** 2: it failed */
  readonly status: number
  readonly durationNs: bigint
  readonly service: string
}

type Field = bigint | Buffer
type Fields = ReadonlyMap<number, readonly Field[]>

/** Reads an ExportTraceServiceRequest of OTLP 1.7, by the numbers of its fields in trace.proto and common.proto. */
export function readSpans(request: Buffer): ReadSpan[] {
  return messages(fieldsOf(request), 1).flatMap((resourceSpans) => {
    const [resource] = messages(resourceSpans, 1)
    const { 'service.name': service = '' } = resource ? attributesOf(messages(resource, 1)) : {}
    const scopes = messages(resourceSpans, 2)
    return scopes.flatMap((scope) => messages(scope, 2)).map((span) => readSpan(span, `${service}`))
  })
}

function readSpan(span: Fields, service: string): ReadSpan {
  const [status] = messages(span, 15)
  return {
    traceId: bytes(span, 1).toString('hex'),
    spanId: bytes(span, 2).toString('hex'),
    parentSpanId: bytes(span, 4).toString('hex'),
    name: bytes(span, 5).toString(),
    kind: Number(number(span, 6)),
    attributes: attributesOf(messages(span, 9)),
    status: status ? Number(number(status, 3)) : 0,
    durationNs: number(span, 8) - number(span, 7),
    service,
  }
}

function attributesOf(pairs: readonly Fields[]): Record<string, string | number> {
  const read = pairs.map((pair) => {
    const [value = new Map()] = messages(pair, 2)
    const text = value.has(1) ? bytes(value, 1).toString() : Number(number(value, 3))
    return [bytes(pair, 1).toString(), text]
  })
  return Object.fromEntries(read)
}

function messages(fields: Fields, at: number): Fields[] {
  return (fields.get(at) ?? []).map((field) => fieldsOf(field as Buffer))
}

function bytes(fields: Fields, at: number): Buffer {
  return (fields.get(at)?.[0] as Buffer | undefined) ?? Buffer.alloc(0)
}

function number(fields: Fields, at: number): bigint {
  return (fields.get(at)?.[0] as bigint | undefined) ?? 0n
}

/** The wire format of protobuf: a tag, and a number, eight bytes, four bytes or so many as it says. */
function fieldsOf(message: Buffer): Fields {
  const fields = new Map<number, Field[]>()
  let at = 0
  const varint = () => {
    let value = 0n
    for (let shift = 0n; ; shift += 7n) {
      const byte = message.readUInt8(at++)
      value |= BigInt(byte & 0x7f) << shift
      if (byte < 0x80) return value
    }
  }
  const taken = (length: number) => {
    at += length
    return message.subarray(at - length, at)
  }
  const readers: Readonly<Record<number, () => Field>> = {
    0: varint,
    1: () => taken(8).readBigUInt64LE(),
    2: () => taken(Number(varint())),
    5: () => BigInt(taken(4).readUInt32LE()),
  }
  while (at < message.length) {
    const tag = Number(varint())
    const read = readers[tag & 7]
    if (!read) throw new Error(`no protobuf: wire type ${tag & 7}`)
    fields.set(tag >> 3, [...(fields.get(tag >> 3) ?? []), read()])
  }
  return fields
}
