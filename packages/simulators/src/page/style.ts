/** The one style sheet of the simulators: a neutral look that belongs to nobody. Served at `/style.css`. */
export const style = `
:root { color-scheme: light; font: 1.0625rem/1.5 system-ui, sans-serif; color: #22262b; background: #f6f5f2; }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; }
header { background: #4a3214; color: #fff; padding: 0.75rem 1rem; border-block-end: 0.25rem dashed #f0b450; }
header p, footer p { max-width: 44rem; margin: 0 auto; }
main { flex: 1; width: 100%; max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
footer { padding: 1rem; border-block-start: 1px solid #b9b4aa; font-size: 0.9375rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.25rem; margin: 2rem 0 0.75rem; }
a { color: #6b3f00; text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid #1d5c8a; outline-offset: 2px; }
ul.choices { list-style: none; margin: 0; padding: 0; display: grid; gap: 0.75rem; }
ul.choices li { background: #fff; border: 1px solid #b9b4aa; border-radius: 0.375rem; padding: 0.75rem 1rem; }
ul.choices p { margin: 0.375rem 0 0; }
button { font: inherit; font-weight: 600; min-height: 2.75rem; padding: 0.5rem 1rem; border-radius: 0.375rem;
  border: 2px solid #5c3a0c; background: #5c3a0c; color: #fff; cursor: pointer; text-align: start; }
button:hover { background: #3d2607; }
button.secondary { background: #fff; color: #5c3a0c; }
button.secondary:hover { background: #f3e9da; }
fieldset { border: 1px solid #b9b4aa; border-radius: 0.375rem; margin: 0 0 1rem; padding: 0.75rem 1rem; background: #fff; }
legend { font-weight: 600; padding: 0 0.25rem; }
label.option { display: flex; gap: 0.5rem; align-items: center; min-height: 2rem; }
input[type='radio'] { inline-size: 1.25rem; block-size: 1.25rem; margin: 0; flex: none; }
details { margin: 1.5rem 0; }
summary { min-height: 2rem; cursor: pointer; font-weight: 600; }
details[open] > summary { margin-block-end: 0.75rem; }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: 0.25rem 1rem; background: #fff;
  border: 1px solid #b9b4aa; border-radius: 0.375rem; padding: 1rem; margin: 0 0 1.5rem; }
dt { font-weight: 600; }
dd { margin: 0; overflow-wrap: anywhere; }
.actions { display: flex; flex-wrap: wrap; gap: 0.75rem; margin-block: 1.5rem; }
.note { border-inline-start: 0.25rem solid #b06f00; padding: 0.25rem 0 0.25rem 1rem; background: #fff; }
table { width: 100%; border-collapse: collapse; background: #fff; }
caption { text-align: start; font-weight: 600; padding-block-end: 0.5rem; }
th, td { border: 1px solid #b9b4aa; padding: 0.5rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #fff; border: 1px solid #b9b4aa; border-radius: 0.375rem; padding: 1rem; font: inherit; }
@media (max-width: 32rem) { dl { grid-template-columns: 1fr; } dd { margin-block-end: 0.5rem; } }
@media (forced-colors: active) { header { border-block-end-style: solid; } }
`;
