/** What is fetched when the reader looks after their data. */
export { Backups } from './backups.tsx';
export { DataScreen } from './data-screen.tsx';
export { Keeping } from './keeping.tsx';
export { Transfer } from './transfer.tsx';
