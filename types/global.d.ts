declare module '*.scss'
declare module '*.png' {
  const url: string
  export default url
}

/** The CloudBase environment, put in by the build; empty means the bound one. */
declare const CLOUD_ENV: string

/** Where a browser finds `api` over HTTP, put in by the build; empty means doors of the machine that serves the page. */
declare const HTTP_API: string

/** Whether WeChat's plug-in for speech is declared, put in by the build. */
declare const VOICE_PLUGIN: boolean

declare namespace NodeJS {
  interface ProcessEnv {
    readonly TARO_ENV?: 'weapp' | 'h5'
  }
}
