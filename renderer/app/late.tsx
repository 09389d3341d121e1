import { type ComponentType, useEffect, useState } from 'react';

/**
 * A part of the page that is fetched when it is first shown, and stays. Not React's own `lazy`: that holds each first
 * showing back for 300 ms, which is there for slow networks, and this page is read from the disk beside it.
 * A part that cannot be fetched is a fault of the screen like any other: the boundary around it says so.
 */
export function late<Props extends object>(fetchPart: () => Promise<ComponentType<Props>>) {
  let fetched: ComponentType<Props> | null = null;
  return function Late(props: Props) {
    const [Part, setPart] = useState(() => fetched);
    useEffect(() => {
      if (fetched !== null) return;
      fetchPart().then(
        (part) => {
          fetched = part;
          setPart(() => part);
        },
        (error: unknown) =>
          setPart(() => {
            throw error;
          }),
      );
    }, []);
    return Part && <Part {...props} />;
  };
}
