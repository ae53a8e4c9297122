// WeChat needs no style beyond app.scss; a browser gets platform.h5.ts.
export {}
