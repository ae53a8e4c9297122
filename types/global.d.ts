declare module '*.scss'
declare module '*.png' {
  const url: string
  export default url
}

/** The CloudBase environment, put in by the build; empty means the bound one. */
declare const CLOUD_ENV: string

declare namespace NodeJS {
  interface ProcessEnv {
    readonly TARO_ENV?: 'weapp' | 'h5'
  }
}
