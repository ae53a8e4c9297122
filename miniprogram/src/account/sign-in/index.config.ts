export default definePageConfig({ navigationBarTitleText: '用微信登录' })
