type ViewNode = { tag: string; attr: Record<string, unknown>; children: (ViewNode | string)[] }
type Way = ViewNode[] | null

export type Page = {
  route: string
  tree(): ViewNode
  dom(document: Document): HTMLElement
  find(answers: (node: ViewNode) => boolean): Way
  all(answers: (node: ViewNode) => boolean): ViewNode[][]
  byId(id: string): Way
  byLabel(label: string): Way
  byText(text: string): Way
  text(): string
  count(): number
  fire(type: string, way: Way, detail?: object): Promise<void>
  shared(): unknown
  tap(way: Way): Promise<void>
  input(way: Way, value: string): Promise<void>
  draw(way: Way, points: readonly [number, number][]): Promise<void>
}

type Call = { action: string; input: unknown }
export type HarnessOptions = {
  /** Answers a call of the server with an envelope; without it there is no network. */
  api?: (call: Call) => unknown
  wx?: object
  device?: object
  plugins?: Record<string, object>
  log?: boolean
}

/** A canvas as it was when it became a file. */
export type Exported = {
  width: number
  height: number
  fileType: string
  drawn: [name: string, ...of: unknown[]][]
}

export class MiniProgram {
  constructor(dist: string, options?: HarnessOptions)
  readonly appJson: { pages: string[]; subPackages: { root: string; pages: string[]; plugins?: object }[] }
  readonly apiCalls: [name: string, options: unknown][]
  readonly errors: string[]
  readonly exported: Exported[]
  readonly page: Page
  stats: { setData: number; bytes: number; calls: { route: string; keys: string[]; bytes: number }[] }
  show(): void
  launch(query?: Record<string, string>): this
  open(url: string): Promise<Page>
  settle(until?: () => boolean): Promise<void>
  pop(): void
  resetStats(): void
  close(): void
}
