export default definePageConfig({ navigationBarTitleText: '他的事' })
