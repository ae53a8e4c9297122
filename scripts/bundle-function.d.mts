import type { BuildOptions } from 'esbuild'

/** Bundles one function into one file and answers its size in bytes. `more` are further esbuild options. */
export function bundleFunction(name: string, out: string, more?: BuildOptions): Promise<number>
