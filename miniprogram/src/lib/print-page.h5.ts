/** A browser prints the page; `print.scss` says what of it. */
export const printPage: (() => void) | undefined = () => window.print()
