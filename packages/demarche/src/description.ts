export {checkDemarche} from './checks/check-demarche.js';
export type * from './description/contract.js';
export {same, type EasyStep, type EasyTerritoryTexts, type EasyTexts} from './description/easy-texts.js';
