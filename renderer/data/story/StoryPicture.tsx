import type { ReactNode } from 'react';
import type { StoryPicture as Picture } from '../../../shared/contract/endings.ts';

/** Drawn on a field of 48 by 48, in one line of ink, so that they are the same in grey. */
const drawings: Readonly<Record<Picture, ReactNode>> = {
  // two who come near each other, and the spark between them
  icebreaker: (
    <>
      <circle cx="12" cy="18" r="6" />
      <circle cx="36" cy="18" r="6" />
      <path d="M4 38c0-7 3-11 8-11s8 4 8 11M28 38c0-7 3-11 8-11s8 4 8 11M24 6v6M19 9l2 3M29 9l-2 3" />
    </>
  ),
  norms: (
    <>
      <path d="M12 6h24v36H12z" />
      <path d="M17 16l2 2 4-4M27 16h5M17 26l2 2 4-4M27 26h5M17 36h15" />
    </>
  ),
  trust: (
    <>
      <circle cx="18" cy="24" r="11" />
      <path d="M27 16a11 11 0 1 1-5 19M31 13a11 11 0 0 0-8 5" />
    </>
  ),
  communication: <path d="M5 8h24v16H17l-6 6v-6H5zM33 18h10v16h-5v6l-6-6H20v-6" />,
  teamwork: (
    <>
      <circle cx="24" cy="10" r="5" />
      <circle cx="10" cy="36" r="5" />
      <circle cx="38" cy="36" r="5" />
      <path d="M21 15L13 31M27 15l8 16M16 36h16" />
    </>
  ),
  'problem-solving': (
    <path d="M17 31c-5-3-7-7-7-12a14 14 0 0 1 28 0c0 5-2 9-7 12v5H17zM18 42h12M24 12v6M18 20l3 3M30 20l-3 3" />
  ),
  'role-play': (
    <path d="M8 9c10 4 22 4 32 0v13c0 11-7 17-16 20C15 39 8 33 8 22zM15 19h6M27 19h6M16 28c4 5 12 5 16 0" />
  ),
  emotion: <path d="M24 41C10 30 6 24 6 17a9 9 0 0 1 18-3 9 9 0 0 1 18 3c0 7-4 13-18 24z" />,
  'check-in': (
    <>
      <circle cx="24" cy="24" r="18" />
      <path d="M17 19v2M31 19v2M15 28c4 7 14 7 18 0" />
    </>
  ),
  // a round of people, seen from above
  closing: (
    <>
      <circle cx="24" cy="8" r="4" />
      <circle cx="39" cy="17" r="4" />
      <circle cx="39" cy="33" r="4" />
      <circle cx="24" cy="41" r="4" />
      <circle cx="9" cy="33" r="4" />
      <circle cx="9" cy="17" r="4" />
      <circle cx="24" cy="25" r="6" />
    </>
  ),
  talk: <path d="M6 9h36v24H24l-10 9v-9H6zM15 21h2M23 21h2M31 21h2" />,
  star: <path d="M24 5l6 12 13 2-9.500 9 2.500 13-12-6.500L12 41l2.500-13L5 19l13-2z" />,
  path: <path d="M10 42c0-9 26-7 26-16S12 19 12 12c0-4 6-6 14-6M10 36v6M36 26v2M26 6h2" />,
  home: <path d="M5 24L24 7l19 17M11 20v21h26V20M20 41V29h8v12" />,
  sun: (
    <>
      <circle cx="24" cy="24" r="9" />
      <path d="M24 4v6M24 38v6M4 24h6M38 24h6M10 10l4 4M34 34l4 4M38 10l-4 4M14 34l-4 4" />
    </>
  ),
  music: (
    <>
      <circle cx="13" cy="36" r="6" />
      <circle cx="35" cy="32" r="6" />
      <path d="M19 36V11l22-5v26M19 19l22-5" />
    </>
  ),
};

/** One of the pictures of the story; beside it stands what it is of, so it says nothing to a screen reader. */
export function StoryPicture({ picture }: { picture: Picture }) {
  return (
    <svg
      viewBox="0 0 48 48"
      fill="none"
      stroke="currentColor"
      strokeWidth="3"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {drawings[picture]}
    </svg>
  );
}
