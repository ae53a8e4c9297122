import { Image } from '@tarojs/components'
import { accessible } from './accessible'

export type PhotoProps = {
  src: string
  /** A sentence about it; without one it is decoration, and whoever holds it carries the words. */
  alt?: string | undefined
  className?: string
  /** The whole picture, instead of as much as fills its place. */
  whole?: boolean
  onTap?: () => void
}

/** A picture. In a browser `photo.h5.tsx` is a plain img, with its alt. */
export function Photo({ src, alt, className = 'm-photo', whole, onTap }: PhotoProps) {
  return (
    <Image
      className={className}
      src={src}
      mode={whole ? 'aspectFit' : 'aspectFill'}
      lazyLoad={!whole}
      {...(onTap && { onClick: onTap })}
      {...accessible(alt === undefined ? { hidden: true } : { role: 'img', label: alt })}
    />
  )
}
