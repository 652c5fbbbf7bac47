import { join } from 'node:path'
import { writeGenerated } from '../../../tools/write-generated.ts'
import { SAMPLE, writeKong } from '../src/gateway-export/write-kong.ts'
import { writeDataModel } from './data-model/write-data-model.ts'

const ROOT = join(import.meta.dirname, '../../..')

writeGenerated(join(ROOT, 'deploy/kong'), { 'kong.yaml': writeKong(SAMPLE) })
writeGenerated(join(ROOT, 'docs/reference'), { 'data-model.md': writeDataModel() })
