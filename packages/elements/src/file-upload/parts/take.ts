/** Files of the clipboard, if it holds any: a copy of the screen, a file copied in a folder. */
export const pastedFiles = ({clipboardData}: ClipboardEvent): File[] => [...(clipboardData?.files ?? [])];

/** Puts files in a control, as if they had been chosen there. */
export function putFiles(control: HTMLInputElement, files: readonly File[]): void {
  const list = new DataTransfer();
  for (const file of files) list.items.add(file);
  control.files = list.files;
}

/** A finger points, so there is most often a camera; a computer would only open its window of files. */
export function offerCamera(host: Element): void {
  host.querySelector('[data-camera]')?.toggleAttribute('hidden', !matchMedia('(pointer: coarse)').matches);
}

/** Opens the camera, this time only: a page that keeps `capture` closes the gallery to its usagers. */
export function photograph(control: HTMLInputElement | null): void {
  if (!control) return;
  const {accept} = control;
  control.accept = 'image/*';
  control.setAttribute('capture', 'environment');
  control.click(); // The browser reads both at once.
  control.removeAttribute('capture');
  control.accept = accept;
}
