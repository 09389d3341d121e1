import type { AnchorHTMLAttributes, MouseEvent, Ref } from 'react';
import { useNavigate } from './UiProvider.tsx';

interface AppLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** A path of this page. */
  href: string;
  ref?: Ref<HTMLAnchorElement>;
}

/** Whether a press on a link means "here", and not "in another window" or "save". */
export function staysHere(
  event: Pick<MouseEvent, 'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey'>,
): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** A link within the page: it goes without a load. */
export function AppLink({ href, onClick, children, ...anchor }: AppLinkProps) {
  const navigate = useNavigate();
  return (
    <a
      {...anchor}
      href={href}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented || !staysHere(event)) return;
        event.preventDefault();
        navigate(href);
      }}
    >
      {children}
    </a>
  );
}
