import {announce} from '@socle/core/announce';

/**
 * Shows, and says, that files held by the pointer are over the zone, or have left it. The browser itself takes those
 * dropped on the control, which covers the zone. The words are those of the page, on `[data-drop]`.
 */
export class DropZone {
  #host: Element;
  #depth = 0; // The parts of the control, which the page does not see, are entered and left one by one.

  constructor(host: Element) {
    this.#host = host;
  }

  hear(type: string) {
    const wasOver = this.#depth > 0;
    this.#depth = type === 'drop' ? 0 : Math.max(0, this.#depth + (type === 'dragenter' ? 1 : -1));
    const isOver = this.#depth > 0;
    this.#host.toggleAttribute('dragging', isOver);
    if (isOver === wasOver || type === 'drop') return; // What was dropped is told by itself.
    const words = this.#host.querySelector<HTMLElement>('[data-drop]');
    const text = isOver ? words?.dataset['over'] : words?.dataset['left'];
    if (text) announce(text, 'alert'); // Assertive: the pointer does not wait.
  }
}
