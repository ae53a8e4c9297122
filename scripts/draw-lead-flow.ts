import { writeFileSync } from 'node:fs'
import { leadFlowPage } from './lead-flow-picture'

writeFileSync('docs/lead-flow.md', leadFlowPage())
