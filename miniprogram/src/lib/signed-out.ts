/** Inside WeChat nobody is signed out. In a browser `signed-out.h5.ts` takes this file's place. */
export const signedOut = () => undefined
