/** The eight hues of tokens.css; each has an ink, a soft ground and a solid bar. */
export const hues = ['teal', 'amber', 'rose', 'blue', 'plum', 'moss', 'clay', 'slate'] as const;
export type Hue = (typeof hues)[number];
