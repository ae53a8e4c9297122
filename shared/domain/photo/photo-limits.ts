/** Apart from the schema, so that the app can know them without it. */
export const MAX_PHOTOS = 6
export const MAX_PHOTO_BYTES = 10 * 1024 * 1024
