import {SocleTaskList} from './task-list.js';

customElements.define('socle-task-list', SocleTaskList);

declare global {
  interface HTMLElementTagNameMap {
    'socle-task-list': SocleTaskList;
  }
}
