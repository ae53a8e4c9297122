/** WeChat gives a page no keys: there is nothing to turn off. */
export const KeysSection = () => null
