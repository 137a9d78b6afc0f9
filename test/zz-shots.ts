import {launchBrowser} from './support/browser.js';
import {agree, beginAlone, child, fillChild, fillIdentity, goOn, sendDocuments, connectAs} from './journey/actions.js';
const url = process.env.DEMO_URL!;
const out = '/tmp/socle/shots';
const widths = (process.env.WIDTHS ?? '360,1280').split(',').map(Number);
const dark = process.env.DARK === '1';
const browser = await launchBrowser();
const context = await browser.newContext({
  colorScheme: dark ? 'dark' : 'light',
  locale: 'fr-FR',
  javaScriptEnabled: process.env.NOJS !== '1',
  ...(process.env.FORCED && {forcedColors: 'active' as const}),
});
const page = await context.newPage();
page.setDefaultTimeout(8000);
page.on('console', m => console.log('console', m.text()));
page.on('pageerror', e => console.log('pageerror', e.message));
const shot = async (name: string) => {
  for (const width of widths) {
    await page.setViewportSize({width, height: 800});
    await page.screenshot({path: `${out}/${name}-${width}${dark ? '-dark' : ''}.png`, fullPage: true});
  }
  console.log(name, await page.title());
};
try {
  await page.goto(url);
  await shot('home');
  if (process.env.FC) {
    await connectAs(page, url, 'Angela');
    await page.getByLabel('Pour mon enfant').check();
  } else {
    await beginAlone(page, url);
  }
  await shot('1-identite');
  await goOn(page);
  await page.waitForTimeout(300);
  await shot('1-erreurs');
  await fillIdentity(page);
  await goOn(page);
  await shot('2-enfants');
  await goOn(page);
  await page.waitForTimeout(300);
  await shot('2-erreurs');
  await fillChild(child(page, 1), 'Léo');
  await goOn(page);
  await shot('3-quotient');
  await goOn(page);
  await shot('4-justificatifs');
  await goOn(page);
  await page.waitForTimeout(300);
  await shot('4-erreurs');
  await sendDocuments(page, {quotient: !process.env.FC});
  await page.waitForTimeout(300);
  await shot('4-choisis');
  await goOn(page);
  await shot('5-accords');
  await agree(page);
  await goOn(page);
  await shot('6-verification');
  await page.getByRole('button', {name: 'Déposer la demande'}).click();
  await shot('7-accuse');
  await page.getByRole('link', {name: 'Continuer vers le paiement'}).click();
  await shot('8-paiement');
  await page.getByRole('button', {name: /^Payer/}).click();
  await page.waitForLoadState();
  await shot('9-payfip');
  await page.getByRole('button', {name: 'Payer par carte'}).click();
  await shot('9-paye');
  await page.goto(url + '/accessibilite');
  await shot('accessibilite');
} catch (e) {
  console.log(String(e).slice(0, 1500));
  await shot('failed');
}
await browser.close();
