export default definePageConfig({ navigationBarTitleText: '征题', enablePullDownRefresh: true })
