import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Points; everything on the page is measured in them. The smallest is what a child can still read. */
const sizes = [15, 14, 13, 12, 11, 10, 9, 8, 7, 6];

/**
 * The largest type in which the story is one page, measured again whenever `content` is another and once the fonts
 * have come. `onFit` is told whether even the smallest had room.
 */
export function useStorySize(
  content: string,
  onFit?: (fits: boolean) => void,
): { inSheet: RefObject<HTMLDivElement | null>; size: number } {
  const inSheet = useRef<HTMLDivElement>(null);
  const told = useRef(onFit);
  const [size, setSize] = useState(sizes[0]!);

  useLayoutEffect(() => {
    told.current = onFit;
  });

  useLayoutEffect(() => {
    let isCurrent = true;
    const measure = () => {
      const element = inSheet.current;
      if (!isCurrent || !element) return;
      const found = largestFitting(element);
      setSize(found.size);
      told.current?.(found.fits);
    };
    measure();
    void document.fonts.ready.then(measure);
    return () => {
      isCurrent = false;
    };
  }, [content]);

  return { inSheet, size };
}

function largestFitting(element: HTMLElement): { size: number; fits: boolean } {
  const before = element.style.fontSize;
  const fitsAt = (size: number) => {
    element.style.fontSize = `${size}pt`;
    return element.scrollHeight <= element.clientHeight + 1;
  };
  const found = sizes.find(fitsAt);
  // What React drew is put back; it draws the new size itself.
  element.style.fontSize = before;
  return { size: found ?? sizes.at(-1)!, fits: found !== undefined };
}
