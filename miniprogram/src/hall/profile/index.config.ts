export default definePageConfig({ navigationBarTitleText: '我的委员主页', enablePullDownRefresh: true })
