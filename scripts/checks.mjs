import { existsSync } from 'node:fs'
import { runCommand, tool } from './run-command.mjs'

const folders = ['shared', 'cloudfunctions', 'miniprogram', 'emulator', 'scripts'].filter(existsSync)
const check = (name, file, ...args) => ({ name, run: () => runCommand(file, args) })
/** Not `.bin/tsc`: two packages claim that name, see decision 0028. */
const nativeTsc = 'node_modules/typescript-native/bin/tsc'

/** What a change must pass before anybody runs it; the longest first. */
export const checks = [
  check('lint', tool('eslint'), '-c', '.config/eslint.config.mjs', '.'),
  check('who imports whom', tool('depcruise'), '--config', '.dependency-cruiser.cjs', ...folders),
  check('types', nativeTsc, '--noEmit'),
  check('promises', tool('oxlint'), '--type-aware', '.'),
  check('format', tool('oxfmt'), '--check', '.'),
]
