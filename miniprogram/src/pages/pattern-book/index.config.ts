export default definePageConfig({ navigationBarTitleText: '组件和状态' })
