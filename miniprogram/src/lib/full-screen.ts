/** A page of WeChat fills the screen by itself. */
export const fillScreen: (() => void) | undefined = undefined
