/** Who or what calls a function, as the platform tells it. A person has an openid; a timer and WeChat have none. */
export type Caller = { openid: string } | { trigger: 'timer' | 'wx' } | { nobody: true }

const APP_ID = 'wx0000000000000000'
const CLIENT_IP = '127.0.0.1'

/** The variables that a call brings along, named in WX_CONTEXT_KEYS as the SDK expects. */
export function identityVariables(caller: Caller): Record<string, string> {
  if ('trigger' in caller) return { TRIGGER_SRC: caller.trigger, WX_TRIGGER_API_TOKEN_V0: 'local' }
  if ('nobody' in caller) return { WX_CLIENTIP: CLIENT_IP }
  return {
    WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID',
    WX_OPENID: caller.openid,
    WX_APPID: APP_ID,
    WX_CLIENTIP: CLIENT_IP,
    WX_API_TOKEN: 'local',
    TRIGGER_SRC: 'wx_client',
  }
}
