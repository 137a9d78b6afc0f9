import type {Report} from './report.js';

/** The report as JSON, in the form that `report.schema.json` describes. */
export const jsonOf = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;
