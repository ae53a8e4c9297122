import { cpus, loadavg, release, totalmem, type } from 'node:os'

/** What it was measured on, and how busy that was; without it a number says nothing. */
export const machine = () =>
  [
    `${cpus().length} × ${cpus()[0]?.model.trim() || 'unnamed processor'}`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    `${type()} ${release()}`,
    `Node ${process.versions.node}`,
    `load average ${loadavg()[1]?.toFixed(1)} of the last five minutes`,
  ].join(', ')
