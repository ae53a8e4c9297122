/** WeChat prints nothing: what is on the screen is shown to the person, or photographed. */
export const printPage: (() => void) | undefined = undefined
