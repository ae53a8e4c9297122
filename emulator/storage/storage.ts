import type { Clock } from '../clock'
import { ENVIRONMENT_ID } from '../environment'
import type { FileStore } from './file-store'
import { createSignatures } from './signatures'

/** The most that one upload may weigh. */
export const MOST_BYTES = 10 * 1024 * 1024
const UPLOAD_SECONDS = 900

const BUCKET = `cloud://${ENVIRONMENT_ID}.local-bucket/`

/** CloudBase's storage: files under paths, reached by addresses that expire. */
export function createStorage({ files, clock, url }: { files: FileStore; clock: Clock; url: () => string }) {
  // Addresses expire by the machine's time: moving the desk's clock must not break the page that shows them.
  const signatures = createSignatures(() => clock.machineNow())
  const addressOf = (path: string) => `${url()}/storage/${path}`

  return {
    files,
    fileIdOf: (path: string) => BUCKET + path,
    /** The path of a file id of this environment. */
    pathOf: (fileId: string) => (fileId.startsWith(BUCKET) ? fileId.slice(BUCKET.length) : undefined),

    upload: (path: string) => ({
      url: `${url()}/storage/${path.split('/').map(encodeURIComponent).join('/')}`,
      authorization: signatures.sign('put', path, UPLOAD_SECONDS),
    }),
    mayPut: (path: string, authorization: string) => signatures.isGood('put', path, authorization),

    /** Not percent-encoded: the SDK does that before it downloads. */
    download: (path: string, lifeSeconds: number) =>
      `${addressOf(path)}?sign=${signatures.sign('get', path, lifeSeconds)}`,
    mayGet: (path: string, sign: string) => signatures.isGood('get', path, sign),
  }
}
export type Storage = ReturnType<typeof createStorage>
