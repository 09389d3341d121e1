export { TimeLineScreen } from './TimeLineScreen.tsx';
