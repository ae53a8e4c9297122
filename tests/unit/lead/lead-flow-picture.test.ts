import { readFileSync } from 'node:fs'
import { leadFlowPage } from '../../../scripts/lead-flow-picture'

it('the picture in docs is the one of the table (npm run draw)', () => {
  expect(readFileSync('docs/lead-flow.md', 'utf8')).toBe(leadFlowPage())
})
