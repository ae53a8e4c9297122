export default definePageConfig({ navigationBarTitleText: '交办给我们的' })
