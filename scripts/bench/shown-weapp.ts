import { MiniProgram } from '../../tests/weapp/harness.cjs'
import type { ShownPage } from '../shots/pages-data'
import type { ShownTown } from '../shots/shown-town'

/** The real build in the harness, its calls answered by the real server as this person, and not before `until`. */
export async function launchAs(personId: string, town: ShownTown, until = async () => {}) {
  const authorization = `Bearer ${await town.signIn(personId)}`
  const api = async (call: { action: string; input: unknown }): Promise<unknown> => {
    const answer = await fetch(`${town.url}/call`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify(call),
    })
    await until()
    return answer.json()
  }
  return new MiniProgram('dist/weapp', { api }).launch()
}

/** Opens a page and waits until its grey place-holders are gone. */
export async function openInWeapp(page: ShownPage, town: ShownTown) {
  const program = await launchAs(page.as, town)
  const opened = await program.open(town.routeOf(page.route))
  const isGrey = () =>
    opened.find(({ attr }) => /\bm-skel\b/.test(String(attr.class ?? attr.className ?? ''))) !== null
  await program.settle(() => !isGrey())
  await program.settle()
  return { program, opened }
}
