import {uploadTexts} from '@socle/core/texts/upload-texts';

/** Shows a picture of the usager's own, above the page; the browser gives the focus back when it closes. */
export function openPreview(host: Element, file: File): void {
  const words = uploadTexts(host);
  const dialog = document.createElement('dialog');
  const image = document.createElement('img');
  const button = document.createElement('button');
  const url = URL.createObjectURL(file);
  const title = words.preview(file.name);
  dialog.setAttribute('aria-label', title);
  image.src = url;
  image.alt = title;
  button.type = 'button';
  button.className = 'socle-button socle-button--secondary';
  button.textContent = words.close;
  button.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => {
    URL.revokeObjectURL(url);
    dialog.remove();
  });
  dialog.append(image, button);
  host.append(dialog);
  dialog.showModal();
}
