/** Whose things are kept on this device. A phone's WeChat has one owner. */
export const owner = () => 'me'
