const key = (letter: string) => Buffer.alloc(32, letter).toString('base64')

/** Keys for made-up data on one machine. */
export const secrets = {
  TZ: 'Asia/Shanghai',
  MINYI_KEYS: `bench:${key('a')}`,
  MINYI_INDEX_KEY: key('b'),
  MINYI_FIRST_ADMIN_SECRET: 'first-admin-of-the-bench',
  MINYI_SESSION_KEY: key('c'),
}
