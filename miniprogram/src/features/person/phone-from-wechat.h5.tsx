/** A browser knows no number: she types it. */
export const PhoneFromWechat = (_props: { onPhone: (phone: string) => void }) => null
