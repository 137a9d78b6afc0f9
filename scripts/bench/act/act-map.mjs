/**
 * Our own table: which tests of RGAA 4.1.2 answer the question of each ACT rule of the W3C. One of them that is NC on
 * a case is a failure found; a case is missed where none is.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const actMap = {
  // Images
  '23a2a8': ['1.1.1'], // Image has non-empty accessible name
  e88epe: ['1.1.1', '1.1.5', '1.1.6', '1.1.7', '1.1.8'], // Image not in the accessibility tree is decorative
  '46ca7f': ['1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5', '1.2.6'], // Element marked as decorative is not exposed
  '59796f': ['1.1.3'], // Image button has non-empty accessible name
  '7d6734': ['1.1.5'], // SVG element with explicit role has non-empty accessible name
  '8fc3b6': ['1.1.6'], // Object element rendering non-text content has non-empty accessible name
  qt1vmo: ['1.3.1', '1.3.2', '1.3.3', '1.3.4', '1.3.5', '1.3.6', '1.3.7', '1.3.8', '1.3.9'], // Image accessible name is descriptive
  '9eb3f6': ['1.3.1', '1.3.3'], // Image filename is accessible name
  '0va7u6': ['1.8.1', '1.8.2', '1.8.3', '1.8.4', '1.8.5', '1.8.6'], // HTML images contain no text
  // Frames
  cae760: ['2.1.1'], // Iframe element has non-empty accessible name
  '4b1c6c': ['2.2.1'], // Iframe elements with identical accessible names have equivalent purpose
  akn7bn: ['7.3.2'], // Iframe with interactive elements is not excluded from tab-order
  // Colours
  afw4f7: ['3.2.1', '3.2.2', '3.2.3', '3.2.4'], // Text has minimum contrast
  oj04fd: ['10.7.1'], // Element in sequential focus order has visible focus
  // Media
  e7aa44: ['4.1.1'], // Audio element content has text alternative
  '2eb176': ['4.1.1'], // Audio element content has transcript
  afb423: ['4.1.1'], // Audio element content is media alternative for text
  aaa1bf: ['4.10.1'], // Audio or video element that plays automatically has no audio that lasts more than 3 seconds
  '4c31df': ['4.10.1'], // … has a control mechanism
  '80f0bf': ['4.10.1'], // … avoids automatically playing audio
  c5a4ea: ['4.1.3'], // Video element visual content has accessible alternative
  '1ea59c': ['4.5.1', '4.5.2'], // Video element visual content has audio description
  '1ec09b': ['4.5.1', '4.5.2'], // Video element visual content has strict accessible alternative
  ac7dc6: ['4.5.1', '4.5.2'], // Video element visual content has description track
  '1a02b0': ['4.1.3'], // Audio and visuals of video element have transcript
  eac66b: ['4.3.1', '4.3.2'], // Video element auditory content has accessible alternative
  f51b46: ['4.3.1', '4.3.2'], // Video element auditory content has captions
  ab4d13: ['4.1.3'], // Video element content is media alternative for text
  c3232f: ['4.1.2'], // Video element visual-only content has accessible alternative
  ee13b5: ['4.1.2', '4.1.3'], // Video element visual-only content has transcript
  d7ba54: ['4.1.2'], // Video element visual-only content has audio track alternative
  fd26cf: ['4.1.2'], // Video element visual-only content is media alternative for text
  // Tables
  a25f45: ['5.7.4'], // Headers attribute refers to cells in the same table
  d0f69e: ['5.6.1', '5.6.2', '5.6.3', '5.6.4', '5.7.1', '5.7.2', '5.7.3', '5.7.5'], // Table header cell has assigned cells
  // Links
  c487ae: ['6.2.1'], // Link has non-empty accessible name
  aizyf1: ['6.1.1', '6.1.2', '6.1.3', '6.1.4'], // Link is descriptive
  '5effbb': ['6.1.1', '6.1.2', '6.1.3', '6.1.4'], // Link in context is descriptive
  fd3a94: ['6.1.1', '6.1.2', '6.1.3', '6.1.4'], // Links with identical names and same context have equivalent purpose
  b20e66: ['6.1.1', '6.1.2', '6.1.3', '6.1.4'], // Links with identical accessible names have equivalent purpose
  '2ee8b8': ['6.1.5', '11.2.5', '11.9.2'], // Visible label is part of accessible name
  // Scripts
  '6a7281': ['7.1.1'], // ARIA state or property has valid value
  '5f99a7': ['7.1.1'], // ARIA attribute is defined in WAI-ARIA
  '5c01ea': ['7.1.1'], // ARIA state or property is permitted
  kb1m8s: ['7.1.1'], // ARIA global properties not used where prohibited
  bc4a75: ['7.1.1', '9.3.1'], // ARIA required owned elements
  ff89c9: ['7.1.1', '9.3.1'], // ARIA required context role
  '4e8ab6': ['7.1.1'], // Element with role attribute has required states and properties
  '674b10': ['7.1.1'], // Role attribute has valid value
  in6db8: ['7.1.1'], // ARIA required ID references exist
  '307n5z': ['7.1.1'], // Element with presentational children has no focusable content
  m6b1q3: ['7.1.3'], // Menuitem has non-empty accessible name
  '2t702h': ['7.1.3'], // Summary element has non-empty accessible name
  '0ssw9k': ['7.3.2'], // Scrollable content can be reached with sequential focus navigation
  // Mandatory elements
  '3ea0c8': ['8.2.1'], // Id attribute value is unique
  b5c3f8: ['8.3.1'], // HTML page has lang attribute
  bf051a: ['8.4.1'], // HTML page lang attribute has valid language tag
  '5b7ae0': ['8.3.1', '8.4.1'], // HTML page lang and xml:lang attributes have matching values
  ucwvc8: ['8.4.1'], // HTML page language subtag matches default language
  '2779a5': ['8.5.1'], // HTML page has non-empty title
  c4a8a4: ['8.6.1'], // HTML page title is descriptive
  de46e4: ['8.8.1'], // Element with lang attribute has valid language tag
  off6ek: ['8.7.1', '8.8.1'], // HTML element language subtag matches language
  // Structure
  b49b2e: ['9.1.2'], // Heading is descriptive
  ffd0e9: ['9.1.2'], // Heading has non-empty accessible name
  b40fd1: ['12.6.1'], // Document has a landmark with non-repeated content
  // Presentation
  b4f0c3: ['10.4.2'], // Meta viewport allows for zoom
  '59br37': ['10.4.1'], // Zoomed text node is not clipped with CSS overflow
  '6cfa84': ['10.8.1'], // Element with aria-hidden has no content in sequential focus navigation
  '9bd38c': ['10.9.1', '10.9.2', '10.9.3', '10.9.4', '10.10.1', '10.10.2', '10.10.3', '10.10.4'], // Content has alternative for visual reference
  '24afc2': ['10.12.1'], // Important letter spacing in style attributes is wide enough
  '9e45ec': ['10.12.1'], // Important word spacing
  '78fd32': ['10.12.1'], // Important line height
  // Forms
  e086e5: ['11.1.1'], // Form field has non-empty accessible name
  cc0f0a: ['11.2.1', '11.2.2', '11.2.3', '11.2.4', '11.2.6'], // Form field label is descriptive
  '97a4e1': ['11.9.1'], // Button has non-empty accessible name
  '36b590': ['11.10.4', '11.10.5', '11.10.6', '11.10.7'], // Error message describes invalid form field value
  '73f2c2': ['11.13.1'], // Autocomplete attribute has valid value
  // Navigation
  cf77f2: ['12.6.1'], // Bypass blocks of repeated content
  '047fe0': ['12.6.1'], // Document has heading for non-repeated content
  '3e12e1': ['12.6.1'], // Block of repeated content is collapsible
  ye5d6e: ['12.7.1'], // Document has an instrument to move focus to non-repeated content
  a1b64e: ['12.9.1'], // Focusable element has no keyboard trap via standard navigation
  ebe86a: ['12.9.1'], // … via non-standard navigation
  '80af7b': ['12.9.1'], // Focusable element has no keyboard trap
  ffbc54: ['12.10.1'], // No keyboard shortcut uses only printable characters
  // Consultation
  bc659a: ['13.1.1', '13.1.2'], // Meta element has no refresh delay
  bisz58: ['13.1.1', '13.1.2'], // … (no exception)
  efbfc7: ['13.8.1', '13.8.2'], // Text content that changes automatically can be paused, stopped or hidden
  b33eff: ['13.9.1'], // Orientation of the page is not restricted using CSS transforms
  c249d5: ['13.12.1', '13.12.2', '13.12.3'], // Device motion based changes to the content can be disabled
  '7677a9': ['13.12.1', '13.12.2', '13.12.3'], // … can also be created from the user interface
};

/**
 * Cases whose ACT outcome is not that of the RGAA, by their id, with the reason in French.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const differences = {
  // bisz58, failed 2 and 3
  d0672e81d17313f7ef156f3bc6e43c68143a5f45:
    'ACT refuse ici tout délai (WCAG 2.2.4, AAA). Le RGAA 13.1 ne vise pas une limite de temps de vingt heures ou plus.',
  b8aad77e3ff2fa8d0272fac5362566ff79afad7f:
    'La première redirection est immédiate, la seconde attend plus de vingt heures : le RGAA 13.1 accepte les deux.',
  // 59br37, failed 3
  ef39fe61d9b0093a3a886c3482d69adc7aeabd52:
    'Le texte n’est coupé que par le zoom de la page. Le RGAA 10.4.1 est respecté si l’agrandissement du texte seul ne perd rien : « selon une de ces conditions ».',
  // kb1m8s, passed 3, then failed 1, 2, 3 and 5
  '8cf721f0f9490be4e2909caaa944cf3a32a43fc0':
    'ACT juge ici le seul attribut « aria-braillelabel ». Le RGAA veut « aria-level » sur un titre « role="heading" » (glossaire : titre).',
  '17a785ed25669522866f98997f76d69150243c8b':
    'Un nom ARIA là où ARIA 1.2 l’interdit n’est l’objet d’aucun test du RGAA 4.1.2 : il ne gêne que s’il manque ailleurs.',
  '358fa0b821c3118de63adfbe37bd0e85a3bd6f8c':
    'Un nom ARIA là où ARIA 1.2 l’interdit n’est l’objet d’aucun test du RGAA 4.1.2.',
  '1345bf067f66f2ee893f75e43d72121a0119d6b1':
    'Un nom pour le braille là où ARIA 1.3 l’interdit n’est l’objet d’aucun test du RGAA 4.1.2.',
  c4a2fe12d5a48f7ace66475d3791e051ddefa807:
    'Une description pour le braille là où ARIA 1.3 l’interdit n’est l’objet d’aucun test du RGAA 4.1.2.',
  // 5c01ea, passed 8
  b7736b7dffe6fc6924374d4542b0c5ce3b9456cf:
    'ACT juge ici que l’attribut est permis, non ce qu’il vaut. Pour le RGAA 7.1.1, « aria-controls » doit désigner un élément de la page.',
};
