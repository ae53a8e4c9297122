// Taro's router and its viewer of pictures would define custom elements that no page of ours shows.
const nothing = () => undefined
module.exports = {
  defineCustomElementTaroTabbar: nothing,
  defineCustomElementTaroSwiperCore: nothing,
  defineCustomElementTaroSwiperItemCore: nothing,
}
