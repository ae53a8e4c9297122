// Taro drops dependencies of whatever stands for @tarojs/components; a file that only passes on keeps all of its own.
export * from '../miniprogram/src/components/browser-components'
