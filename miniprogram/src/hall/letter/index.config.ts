export default definePageConfig({ navigationBarTitleText: '委员信箱', enablePullDownRefresh: true })
