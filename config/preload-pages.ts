import type { Compilation, Compiler } from 'webpack'

const home = 'pages/home/index'

/** The files of a page's own chunks, as `js/name.hash.js`. */
function filesOfPages(compilation: Compilation): Map<string, string[]> {
  const pages = new Map<string, string[]>()
  for (const group of compilation.chunkGroups) {
    const page = group.origins.map(({ request }) => request).find(one => /^\.\/.*\/index$/.test(one))
    if (page && !group.isInitial())
      pages.set(
        page.slice(2),
        group.getFiles().filter(file => file.endsWith('.js')),
      )
  }
  return pages
}

/** Asks for the page's files as soon as its address is known: the app would ask only after it was read and run itself. */
function scriptOf(pages: Map<string, string[]>): string {
  const files = [...new Set([...pages.values()].flat())]
  const table = Object.fromEntries(
    [...pages].map(([page, own]) => [page, own.map(file => files.indexOf(file))]),
  )
  return (
    `(function(f,p){(p[location.hash.slice(2).split('?')[0]]||p['${home}']||[]).forEach(function(i){` +
    `var l=document.createElement('link');l.rel='preload';l.as='script';l.href='./'+f[i];` +
    `document.head.appendChild(l)})})(${JSON.stringify(files)},${JSON.stringify(table)})`
  )
}

/** Puts into `index.html` which files each page needs. The page stands behind the `#`, so no server knows it. */
export class PreloadPages {
  apply(compiler: Compiler) {
    const { Compilation: stages, sources } = compiler.webpack
    compiler.hooks.thisCompilation.tap('PreloadPages', compilation =>
      compilation.hooks.processAssets.tap(
        { name: 'PreloadPages', stage: stages.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          const script = `<script>${scriptOf(filesOfPages(compilation))}</script>`
          compilation.updateAsset(
            'index.html',
            html => new sources.RawSource(html.source().toString().replace('<script', `${script}<script`)),
          )
        },
      ),
    )
  }
}
