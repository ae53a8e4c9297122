import { toast } from '../lib/toasts'
import { Button } from './button'
import type { IconName } from './icon-name'

/** A browser shares the address of the page. */
export function ShareButton({ label, icon = 'send' }: { label: string; icon?: IconName }) {
  const share = async () => {
    await navigator.clipboard.writeText(window.location.href)
    toast('网址已复制，可以发给别人')
  }
  return (
    <Button
      label={label}
      icon={icon}
      onTap={() => void share().catch(() => toast('这个浏览器不能复制', { bad: true }))}
    />
  )
}
