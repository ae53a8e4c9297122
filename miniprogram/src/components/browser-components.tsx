// What @tarojs/components is in a browser: plain elements. Its own are custom elements, each with a life cycle and a
// renderer; on a slow phone they cost more than all of the app. Only config/ names this file.
import type { CSSProperties, HTMLAttributes, ImgHTMLAttributes, PropsWithChildren, TouchEvent } from 'react'
import { Fragment, forwardRef, useEffect, useRef } from 'react'

/** A browser has its own way to ask again, and a page that comes to the front looks again by itself. */
export const PullDownRefresh = ({ children }: PropsWithChildren) => <Fragment>{children}</Fragment>

type Pressable = HTMLAttributes<HTMLDivElement> & { hoverClass?: string }

/** A div that looks pressed while a finger is on it. */
export const View = forwardRef<HTMLDivElement, Pressable>(function View({ hoverClass, ...props }, ref) {
  return <div ref={ref} {...props} {...(hoverClass !== undefined && pressed(hoverClass))} />
})

const pressed = (name: string) => {
  const lift = ({ currentTarget }: TouchEvent<HTMLDivElement>) => currentTarget.classList.remove(name)
  return {
    onTouchStart: ({ currentTarget }: TouchEvent<HTMLDivElement>) => currentTarget.classList.add(name),
    onTouchMove: lift,
    onTouchEnd: lift,
    onTouchCancel: lift,
  }
}

export const Text = forwardRef<HTMLSpanElement, HTMLAttributes<HTMLSpanElement>>(function Text(props, ref) {
  return <span ref={ref} {...props} />
})

type Scrolling = HTMLAttributes<HTMLDivElement> & {
  scrollX?: boolean
  enableFlex?: boolean
  /** The id of what shall be seen. */
  scrollIntoView?: string
}

/** What scrolls within the page; `enableFlex` has no meaning outside WeChat. */
export function ScrollView({ scrollX, enableFlex: _flex, scrollIntoView, style, ...props }: Scrolling) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const seen = scrollIntoView === undefined ? null : document.getElementById(scrollIntoView)
    if (ref.current && seen) ref.current.scrollLeft = seen.offsetLeft - ref.current.offsetLeft
  }, [scrollIntoView])
  const overflow = scrollX ? { overflowX: 'auto' as const } : { overflowY: 'auto' as const }
  return <div ref={ref} {...props} style={{ ...overflow, ...style }} />
}

const fits: Record<string, CSSProperties> = {
  scaleToFill: { objectFit: 'fill' },
  aspectFit: { objectFit: 'contain' },
  aspectFill: { objectFit: 'cover' },
  widthFix: { height: 'auto' },
}
type Picture = ImgHTMLAttributes<HTMLImageElement> & {
  mode?: string
  lazyLoad?: boolean
  showMenuByLongpress?: boolean
}

/** A picture; what it shows stands in `aria-label`, as on every other element. */
export function Image({
  mode = 'scaleToFill',
  lazyLoad,
  showMenuByLongpress: _menu,
  style,
  ...props
}: Picture) {
  const loading = lazyLoad ? 'lazy' : 'eager'
  return (
    <img alt={props['aria-label'] ?? ''} {...props} loading={loading} style={{ ...fits[mode], ...style }} />
  )
}

export function Canvas({ type: _type, ...props }: HTMLAttributes<HTMLCanvasElement> & { type?: string }) {
  return <canvas {...props} />
}
