import { existsSync, readFileSync } from 'node:fs'
import type { EmulatorConfig } from '../config'

type AppJson = { pages?: string[]; subPackages?: Packages; subpackages?: Packages }
type Packages = { root: string; pages: string[] }[]

/** The pages of the built app; undefined while nothing is built, and then every page is taken for good. */
function pagesOf({ appJson = [] }: EmulatorConfig): string[] | undefined {
  const file = appJson.find(one => existsSync(one))
  if (!file) return undefined
  const { pages = [], subPackages, subpackages } = JSON.parse(readFileSync(file, 'utf8')) as AppJson
  const inside = (subPackages ?? subpackages ?? []).flatMap(({ root, pages }) =>
    pages.map(page => `${root.replace(/\/$/, '')}/${page}`),
  )
  return [...pages, ...inside]
}

/** Whether a message or a code may open this page (41030 otherwise). */
export function pageExists(config: EmulatorConfig, page: string): boolean {
  const [path = ''] = page.replace(/^\//, '').split('?')
  return pagesOf(config)?.includes(path) ?? true
}
