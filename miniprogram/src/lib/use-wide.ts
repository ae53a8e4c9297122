/** WeChat shows a mini-program in a window as wide as a phone, on a desktop too. */
export const useWide = (_width?: number): boolean => false
