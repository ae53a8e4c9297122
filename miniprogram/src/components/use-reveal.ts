/** WeChat's scroll view brings the named element into sight by itself. In a browser `use-reveal.h5.ts` does. */
export const useReveal = (_id: string | undefined) => undefined
