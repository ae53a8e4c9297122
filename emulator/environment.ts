/** The name of the one environment that the emulator plays. */
export const ENVIRONMENT_ID = 'local-env'

/**
 * What the cloud tells every function about where it runs. With these variables the unchanged SDK finds the
 * emulator; our code never asks.
 */
export const environment = (url: string): Record<string, string> => ({
  TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }), // the SDK's own door: it wins over every computed address
  TENCENTCLOUD_RUNENV: 'SCF', // without it each request first looks for Tencent's metadata server
  TENCENTCLOUD_REGION: 'local',
  SCF_NAMESPACE: ENVIRONMENT_ID,
  TCB_ENV: ENVIRONMENT_ID,
  TENCENTCLOUD_SECRETID: 'local', // without keys the SDK leaves a rejection unhandled
  TENCENTCLOUD_SECRETKEY: 'local',
})
