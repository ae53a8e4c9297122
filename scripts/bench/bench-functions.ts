import esbuild from 'esbuild'
import path from 'node:path'
import { bundleFunction } from '../bundle-function.mjs'

const folder = path.resolve('.cache', 'bench', 'functions')

/** Bundles `api` and `jobs` as they are deployed and, beside them, the function that does nothing but requests. */
export async function bundleForBench(): Promise<string> {
  await bundleFunction('api', folder)
  await bundleFunction('jobs', folder)
  await esbuild.build({
    entryPoints: ['scripts/bench/bare-function.ts'],
    outfile: path.join(folder, 'bare', 'index.js'),
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node18',
    logLevel: 'warning',
  })
  return folder
}
