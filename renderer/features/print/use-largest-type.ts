import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Points. Letters of this size (about 7 mm) are read from three metres. */
export const readableSize = 28;
/** Points. Smaller than this is no poster: what does not fit runs on to another page. */
export const leastSize = 18;
const largestSize = 72;

/**
 * The largest type, in points, in which a list fits its own box without running over. It is measured, not guessed:
 * again whenever `content` is another, and once the fonts have come.
 */
export function useLargestType(content: string): {
  list: RefObject<HTMLOListElement | null>;
  size: number;
  fits: boolean;
} {
  const list = useRef<HTMLOListElement>(null);
  const [found, setFound] = useState({ size: leastSize, fits: true });

  useLayoutEffect(() => {
    let isCurrent = true;
    const measure = () => {
      const element = list.current;
      if (isCurrent && element) setFound(largestFitting(element));
    };
    measure();
    void document.fonts.ready.then(measure);
    return () => {
      isCurrent = false;
    };
  }, [content]);

  return { list, ...found };
}

function largestFitting(element: HTMLElement): { size: number; fits: boolean } {
  const { fontSize } = element.style;
  const runsOn = element.dataset['runsOn'];
  element.dataset['runsOn'] = 'false';
  const fitsAt = (size: number) => {
    element.style.fontSize = `${size}pt`;
    return element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth;
  };
  let [most, least] = [largestSize, leastSize];
  const fits = fitsAt(leastSize);
  if (!fits) most = least;
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fitsAt(middle)) least = middle;
    else most = middle - 1;
  }
  // What React drew is put back; it draws the new size itself.
  element.style.fontSize = fontSize;
  if (runsOn !== undefined) element.dataset['runsOn'] = runsOn;
  return { size: least, fits };
}
