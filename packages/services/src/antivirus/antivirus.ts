export type * from './contract.js';
export {AntivirusAwayError} from './errors.js';
export {clamd} from './clamd.js';
