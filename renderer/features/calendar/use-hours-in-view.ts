import { type RefObject, useCallback, useEffect, useState } from 'react';
import { minutesOfDay } from './week-stretches.ts';

/** Which minutes of the day the scrolled hours show, from and to, and the way to bring a minute to the top. */
export function useHoursInView(area: RefObject<HTMLElement | null>) {
  const [view, setView] = useState({ from: 0, to: minutesOfDay });

  useEffect(() => {
    const scroller = area.current;
    if (!scroller) return;
    let frame = 0;
    const look = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const { top, height } = hoursIn(scroller);
        const box = scroller.getBoundingClientRect();
        const head = headHeight(scroller);
        const minuteAt = (y: number) => Math.round(((y - top) / height) * minutesOfDay);
        const next = {
          from: minuteAt(box.top + head),
          to: minuteAt(Math.min(box.bottom, window.innerHeight)),
        };
        setView((now) => (now.from === next.from && now.to === next.to ? now : next));
      });
    };
    look();
    const watch = new ResizeObserver(look);
    watch.observe(scroller);
    scroller.addEventListener('scroll', look, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      watch.disconnect();
      scroller.removeEventListener('scroll', look);
    };
  }, [area]);

  const scrollTo = useCallback(
    (minute: number) => {
      const scroller = area.current;
      if (!scroller) return;
      scroller.scrollTo({ top: (minute / minutesOfDay) * hoursIn(scroller).height });
    },
    [area],
  );
  return { view, scrollTo };
}

function hoursIn(scroller: HTMLElement): DOMRect {
  return scroller.querySelector('[data-hours]')?.getBoundingClientRect() ?? new DOMRect();
}

/** The days' names stay at the top and cover what scrolls under them. */
function headHeight(scroller: HTMLElement): number {
  return scroller.querySelector('[data-head]')?.getBoundingClientRect().height ?? 0;
}
