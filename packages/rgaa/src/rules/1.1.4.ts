import {isServerMap, judgeServerMap} from '../kinds/server-maps.js';
import {eachElement} from '../rule.js';

/** RGAA 1.1.4 – what a server-side image map leads to can be reached without a pointer. */
export const rule = eachElement({
  test: '1.1.4',
  applies: view => view.queryAll('img[ismap]').filter(isServerMap),
  judge: judgeServerMap,
});
