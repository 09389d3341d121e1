import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Points, from what reads easily down to what can still be read at arm's length. */
const usualSizes = [10, 9.5, 9, 8.5, 8, 7.5];

/**
 * The largest of a few sizes of type, in points, at which a sheet is one page; the smallest where none is. It is
 * measured, not guessed: again whenever `content` is another, and once the fonts have come.
 */
export function useTypeThatFits(
  content: string,
  sizes: readonly number[] = usualSizes,
): {
  inSheet: RefObject<HTMLDivElement | null>;
  size: number;
} {
  const inSheet = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState(sizes[0]!);

  useLayoutEffect(() => {
    let isCurrent = true;
    const measure = () => {
      if (isCurrent && inSheet.current) setSize(largestOnOnePage(inSheet.current, sizes));
    };
    measure();
    void document.fonts.ready.then(measure);
    return () => {
      isCurrent = false;
    };
  }, [content, sizes]);

  return { inSheet, size };
}

function largestOnOnePage(element: HTMLElement, sizes: readonly number[]): number {
  const sheet = element.closest('article');
  const before = element.style.fontSize;
  const fitsAt = (size: number) => {
    element.style.fontSize = `${size}pt`;
    if (!sheet) return true;
    // A sheet is never less than a page high; what runs over makes it higher.
    const { paddingBlockStart, paddingBlockEnd, minBlockSize } = getComputedStyle(sheet);
    const padding = Number.parseFloat(paddingBlockStart) + Number.parseFloat(paddingBlockEnd);
    return sheet.clientHeight - padding <= Number.parseFloat(minBlockSize) + 1;
  };
  const found = sizes.find(fitsAt) ?? sizes.at(-1)!;
  // What React drew is put back; it draws the new size itself.
  element.style.fontSize = before;
  return found;
}
