export default definePageConfig({ navigationBarTitleText: '筹备', enablePullDownRefresh: true })
