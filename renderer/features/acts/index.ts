export { ActsPage } from './ActsPage.tsx';
