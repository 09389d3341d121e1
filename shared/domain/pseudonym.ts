const colours = [
  'Amber',
  'Azure',
  'Coral',
  'Copper',
  'Crimson',
  'Golden',
  'Indigo',
  'Ivory',
  'Jade',
  'Lilac',
  'Olive',
  'Pearl',
  'Ruby',
  'Saffron',
  'Silver',
  'Violet',
];
const birds = [
  'Bittern',
  'Crane',
  'Curlew',
  'Dipper',
  'Finch',
  'Heron',
  'Ibis',
  'Jay',
  'Kestrel',
  'Kite',
  'Lark',
  'Linnet',
  'Magpie',
  'Martin',
  'Merlin',
  'Osprey',
  'Owl',
  'Plover',
  'Puffin',
  'Quail',
  'Raven',
  'Robin',
  'Rook',
  'Sandpiper',
  'Shrike',
  'Starling',
  'Stork',
  'Swallow',
  'Swan',
  'Swift',
  'Tern',
  'Wren',
];

/**
 * A stand-in for a name, for teaching and for shoulders behind you: a colour, a bird and a number below 100, always
 * the same for the same id. It hides a name from a glance; it is no protection of a record. Two people share one in
 * about one of 51,200 pairs.
 */
export function pseudonym(id: string): string {
  // FNV-1a over the id's text; ids are random in their last part.
  let hash = 0x811c9dc5;
  for (let place = 0; place < id.length; place += 1)
    hash = Math.imul(hash ^ id.charCodeAt(place), 0x01000193) >>> 0;
  return `${colours[hash % 16]} ${birds[(hash >>> 4) % 32]} ${(hash >>> 9) % 100}`;
}
