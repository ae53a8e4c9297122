/** The browser's proof of who is asking; a tab has its own. */
export const bearer = () => ({ authorization: `Bearer ${sessionStorage.getItem('token') ?? ''}` })
