export { DisclosuresCard } from './DisclosuresCard.tsx';
