import type { PhotoProps } from './photo'

/** A picture. What cannot be loaded leaves its ground and its words. */
export function Photo({ src, alt = '', className = 'm-photo', whole, onTap }: PhotoProps) {
  return (
    <img
      className={className}
      src={src === '' ? undefined : src}
      alt={alt}
      loading={whole ? 'eager' : 'lazy'}
      decoding='async'
      onClick={onTap}
    />
  )
}
