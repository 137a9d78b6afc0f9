import {readListeners} from './listeners.js';
import {onOwnPage} from './own-page.js';
import type {PageSession} from '../browser/session.js';
import type {Probe} from './probe.js';

/** What the page does of the movements of the device. */
export interface Tilt {
  /** Does it listen to them? */
  listens: boolean;
  /** Did its content change when the device was tilted? */
  changes: boolean;
}

export const tilt: Probe<Tilt> = {
  spoils: false,
  async run(session, evidence) {
    const still = {listens: false, changes: false};
    if (evidence.views[0] && evidence.views[0].queryAll('script, [onload], [ondeviceorientation]').length === 0)
      return still;
    const {ofPage} = evidence.probes.listeners ?? (await readListeners(session));
    if (!ofPage.some(type => type.startsWith('device') && type !== 'deviceproximity')) return still;
    return {listens: true, changes: (await onOwnPage(session, evidence, tiltIt)) ?? false};
  },
};

async function tiltIt(session: PageSession): Promise<boolean> {
  const {cdp} = session;
  await session.run(observe);
  for (const angle of [0, 30, 60, 85]) {
    await cdp.send('DeviceOrientation.setDeviceOrientationOverride', {alpha: angle, beta: angle, gamma: angle});
    await session.run(pause, angle);
  }
  return session.run(hasChanged);
}

/** Runs in the page. */
function observe(): void {
  const world = globalThis as unknown as {socleTilt: {text: string; moved: number; isTold: boolean}};
  const kept = {text: document.body.innerText, moved: 0, isTold: false};
  addEventListener('deviceorientation', ({beta, isTrusted}) => {
    kept.isTold ||= isTrusted && beta !== null;
  });
  new MutationObserver(records => {
    kept.moved += records.length;
  }).observe(document.body, {subtree: true, childList: true, characterData: true, attributes: true});
  world.socleTilt = kept;
}

/** Runs in the page: the event itself where the browser has no device to tilt (`chrome-headless-shell`). */
async function pause(angle: number): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, 80));
  const {isTold} = (globalThis as unknown as {socleTilt: {isTold: boolean}}).socleTilt;
  if (isTold) return;
  dispatchEvent(new DeviceOrientationEvent('deviceorientation', {alpha: angle, beta: angle, gamma: angle}));
}

/** Runs in the page. */
function hasChanged(): boolean {
  const {text, moved} = (globalThis as unknown as {socleTilt: {text: string; moved: number}}).socleTilt;
  return document.body.innerText !== text || moved >= 3;
}
