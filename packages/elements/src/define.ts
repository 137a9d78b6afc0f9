/* Registers every element: import this once, or one element’s own define.js. */
import './alert/define.js';
import './attestation/define.js';
import './breadcrumb/define.js';
import './consent/define.js';
import './data-source/define.js';
import './file-upload/define.js';
import './footer/define.js';
import './header/define.js';
import './identity/define.js';
import './payment/define.js';
import './privacy-notice/define.js';
import './receipt/define.js';
import './skip-links/define.js';
