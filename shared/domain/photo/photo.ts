import * as z from '@shared/zod'
import { ContentReason } from '../content/content-verdict'

/**
 * A photo's life: a ticket is given, its file arrives, is cleaned and copied, is checked. Only a photo that passed
 * is ever shown to another person than its owner and staff.
 */
export const PhotoState = z.enum(['ISSUED', 'CHECKING', 'PASSED', 'HELD', 'REJECTED'])

export const Photo = z.object({
  id: z.string(),
  ownerId: z.string(),
  state: PhotoState,
  inboxPath: z.string(),
  /** The original, until its clean copy stands; gone with the file. */
  inboxFileId: z.exactOptional(z.string()),
  /** Where the original was: until its ticket is void, the phone may put another file there, which nobody needs. */
  spentInboxFileId: z.exactOptional(z.string()),
  ticketVoidAt: z.exactOptional(z.iso.datetime()),
  fileId: z.exactOptional(z.string()),
  width: z.exactOptional(z.int()),
  height: z.exactOptional(z.int()),
  traceId: z.exactOptional(z.string()),
  reason: z.exactOptional(ContentReason),
  leadId: z.exactOptional(z.string()),
  createdAt: z.iso.datetime(),
  checkBy: z.exactOptional(z.iso.datetime()),
})
export type Photo = z.infer<typeof Photo>

/** A photo as a reader gets it: an address that works for a while. `checking` only for its owner and staff. */
export const PhotoView = z.object({
  id: z.string(),
  url: z.string(),
  width: z.exactOptional(z.int()),
  height: z.exactOptional(z.int()),
  state: z.exactOptional(PhotoState),
})
export type PhotoView = z.infer<typeof PhotoView>
