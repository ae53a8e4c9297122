import { existsSync } from 'node:fs'
import { runCommand, tool } from './run-command.mjs'

const folders = ['shared', 'cloudfunctions', 'miniprogram', 'emulator', 'scripts'].filter(existsSync)
const check = (name, command, ...args) => ({ name, run: () => runCommand(tool(command), args) })

/** What a change must pass before anybody runs it; the longest first. */
export const checks = [
  check('types', 'tsc', '--noEmit'),
  check('lint', 'eslint', '-c', '.config/eslint.config.mjs', '.'),
  check('format', 'prettier', '--check', '--log-level', 'warn', '.'),
  check('who imports whom', 'depcruise', '--config', '.dependency-cruiser.cjs', ...folders),
]
