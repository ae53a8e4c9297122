import { signInCodeIn } from '@shared/domain/person/sign-in-code'

const code = 'ABCD-EFGH-JKMN-PQ09'

test.each([
  [code, code],
  [code.toLowerCase(), code],
  [`https://desk.example/?code=${code}`, code],
  [encodeURIComponent(`https://desk.example/?code=${code}`), code],
  [`http://127.0.0.1:7300/#/account/confirm-sign-in/index?code=${code}`, code],
  ['', undefined],
  ['%E4%', undefined],
  ['https://elsewhere.example/ABCD-EFGH', undefined],
])('%s carries %s', (text, expected) => expect(signInCodeIn(text)).toBe(expected))
