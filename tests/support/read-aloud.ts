import type { Page } from 'playwright-core'

type Node = { role: string; name: string; level: number }
type Raw = {
  nodeId: string
  ignored: boolean
  childIds?: string[]
  role?: { value?: unknown }
  name?: { value?: unknown }
  properties?: { name: string; value: { value?: unknown } }[]
}

const controls = new Set([
  'button', 'link', 'textbox', 'searchbox', 'checkbox', 'radio', 'switch', 'tab', 'combobox', 'spinbutton',
]) // oxfmt-ignore
const parts = new Set(['banner', 'main', 'navigation', 'complementary', 'contentinfo'])

/** What a screen reader is given by Chromium, in the order in which it reads. */
async function readAloud(page: Page): Promise<Node[]> {
  const chromium = await page.context().newCDPSession(page)
  const { nodes } = (await chromium.send('Accessibility.getFullAXTree')) as { nodes: Raw[] }
  const byId = new Map(nodes.map(node => [node.nodeId, node]))
  const walk = (node: Raw | undefined): Node[] =>
    node
      ? [...(node.ignored ? [] : [read(node)]), ...(node.childIds ?? []).flatMap(id => walk(byId.get(id)))]
      : []
  return walk(nodes[0])
}

const read = ({ role, name, properties }: Raw): Node => ({
  role: String(role?.value ?? ''),
  name: String(name?.value ?? '').trim(),
  level: Number(properties?.find(one => one.name === 'level')?.value.value ?? 0),
})

/** The great parts of a page in the order in which they are read, and what is wrong with its headings and names. */
export async function listen(page: Page): Promise<{ order: string[]; faults: string[] }> {
  const nodes = await readAloud(page)
  const headings = nodes.filter(({ role }) => role === 'heading')
  const titles = headings.filter(({ level }) => level === 1)
  return {
    order: nodes.flatMap(({ role }) => (parts.has(role) ? [role] : [])),
    faults: [
      ...(titles.length === 1
        ? []
        : [`${titles.length} titles: ${titles.map(({ name }) => name).join(', ')}`]),
      ...headings.flatMap(({ level, name }, at) =>
        level > (headings[at - 1]?.level ?? 0) + 1 ? [`heading ${level} out of order: ${name}`] : [],
      ),
      ...nodes.flatMap(({ role, name }) =>
        controls.has(role) && name === '' ? [`${role} without a name`] : [],
      ),
    ],
  }
}
