import '@tarojs/components'

/** What the aria plugin of config/ adds to WeChat's templates, and what a browser understands by itself. */
declare module '@tarojs/components' {
  interface AriaProps {
    ariaRole?: string
    ariaLabel?: string
    ariaHidden?: boolean
    ariaChecked?: boolean
    ariaSelected?: boolean
    ariaDisabled?: boolean
    ariaExpanded?: boolean
    ariaLive?: 'polite' | 'assertive' | 'off'
    ariaModal?: boolean
    ariaBusy?: boolean
  }
  interface ViewProps extends AriaProps {}
  interface TextProps extends AriaProps {}
  interface ButtonProps extends AriaProps {}
  interface ImageProps extends AriaProps {}
  interface InputProps extends AriaProps {}
  interface TextareaProps extends AriaProps {}
}
