/** A group handed to another facilitator, and one taken in. */
export { HandOffScreen } from './HandOffScreen.tsx';
export { TakeScreen } from './TakeScreen.tsx';
