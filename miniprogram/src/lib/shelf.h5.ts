import Taro from '@tarojs/taro'
import { pcPerson } from './session.h5'

/** A PC belongs to nobody: what a session keeps goes with its tab. Who came by the desk finds her things again. */
export const shelf = {
  get: (address: string): unknown =>
    pcPerson() === null ? Taro.getStorageSync(address) : sessionStorage.getItem(address),
  set: (address: string, text: string) =>
    pcPerson() === null ? Taro.setStorageSync(address, text) : sessionStorage.setItem(address, text),
  remove: (address: string) =>
    pcPerson() === null ? Taro.removeStorageSync(address) : sessionStorage.removeItem(address),
}
