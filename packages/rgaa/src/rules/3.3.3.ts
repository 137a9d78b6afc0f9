import {paleParts} from '../kinds/pale-graphics.js';
import type {Rule} from '../rule.js';

/** RGAA 3.3.3 – colours that touch in a drawing, and that must be told apart, have a contrast of 3:1. */
export const rule: Rule = {test: '3.3.3', judge: view => paleParts(view, view === view.page.views[0])};
