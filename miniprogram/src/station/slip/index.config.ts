export default definePageConfig({ navigationBarTitleText: '进展回执', enablePullDownRefresh: true })
