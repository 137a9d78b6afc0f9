const regions = new Map<string, HTMLElement>();

/**
 * Has a screen reader speak `text` once, without moving the focus: `alert` for a suggestion or an
 * error (RGAA 7.5.2), `status` for a result or a state (RGAA 7.5.1).
 */
export function announce(text: string, role: 'alert' | 'status'): void {
  const region = regionOf(role);
  region.textContent = '';
  // A region must be in the page, empty, before it is filled; and a sentence said again must change.
  setTimeout(() => {
    region.textContent = text;
  }, 100);
}

function regionOf(role: string): HTMLElement {
  const known = regions.get(role);
  if (known?.isConnected) return known;
  const region = document.createElement('div');
  region.setAttribute('role', role);
  region.className = 'socle-visually-hidden';
  regions.set(role, region);
  document.body.append(region);
  return region;
}
