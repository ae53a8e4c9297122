import { cpus, release, totalmem, type } from 'node:os'

/** What it was measured on; without it a number says nothing. */
export const machine = () =>
  [
    `${cpus().length} × ${cpus()[0]?.model.trim() || 'unnamed processor'}`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    `${type()} ${release()}`,
    `Node ${process.versions.node}`,
  ].join(', ')
