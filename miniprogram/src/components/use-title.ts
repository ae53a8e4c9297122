/** WeChat takes the title of a shared page from its own configuration. In a browser `use-title.h5.ts` names the tab. */
export const useTitle = (_title: string) => undefined
