import { rmSync } from 'node:fs'
import path from 'node:path'
import { readConfig } from '../../emulator/config'
import { startEmulator } from '../../emulator/start-emulator'
import { bundleForBench } from './bench-functions'
import { personas } from './people'
import { secrets } from './secrets'

const folderOf = (name: string) => path.resolve('.cache', 'bench', name)

/**
 * An emulator with an empty store on the disk, with real workers and the bundles that are deployed. No verdict on a
 * picture comes back: it would come in the middle of another measurement.
 */
export async function startBenchEmulator(name: string) {
  const dataDir = folderOf(name)
  rmSync(dataDir, { recursive: true, force: true })
  const {
    dataDir: _own,
    personas: _known,
    mediaCheckFunction: _late,
    ...config
  } = readConfig('emulator.config.json')
  const emulator = await startEmulator({
    port: 0,
    dataDir,
    config: { ...config, functionsDir: await bundleForBench(), env: secrets },
  })
  emulator.setPersonas(personas)
  return emulator
}
