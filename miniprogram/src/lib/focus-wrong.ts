/** WeChat scrolls to the part; a box there takes the focus, and with it the keyboard, only by a tap. */
export const focusWrong = () => undefined
