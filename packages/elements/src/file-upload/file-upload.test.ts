import {expect, fixture, fixtureCleanup} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {texts} from '@socle/core/texts';
import {settled, stoppedTime} from '@socle/core/page-clock.testing';
import type {SocleFileUpload} from './file-upload.js';
import {fileUpload, type FileUploadContent} from './file-upload.template.js';
import stories, * as all from './file-upload.stories.js';
import './define.js';

const states = Object.values(all).filter(story => story !== stories) as {name: string; args: FileUploadContent}[];

const file = (name: string, size = 1000) => new File([new Uint8Array(size)], name);

/** Chooses files as the browser's window does: the control is pressed, then its list replaced, then `change`. */
function choose(host: SocleFileUpload, ...files: File[]) {
  const control = host.control!;
  control.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}));
  const list = new DataTransfer();
  for (const one of files) list.items.add(one);
  control.files = list.files;
  control.dispatchEvent(new Event('change', {bubbles: true}));
}

async function upload(content: Partial<FileUploadContent> = {}) {
  const form = await fixture<HTMLFormElement>(
    html`<form novalidate>${fileUpload({...all.Required.args, ...content})}</form>`,
  );
  const host = form.querySelector('socle-file-upload')!;
  await host.updateComplete;
  const names = (list: string) =>
    [...host.querySelectorAll(`${list} > li [data-file-name]:not(.socle-visually-hidden *)`)].map(
      node => node.textContent,
    );
  const buttons = () => [...host.querySelectorAll<HTMLButtonElement>('[data-chosen] button')];
  return {form, host, names, buttons, message: host.querySelector<HTMLElement>('[data-error]')!};
}

const spoken = (role: string) => document.querySelector(`body > [role="${role}"]`)?.textContent;

const clock = stoppedTime();

describe('socle-file-upload', () => {
  for (const {name, args} of states) {
    it(`is accessible: ${name}`, async () => {
      const {form, host} = await upload(args);
      await expect(form).to.be.accessible();
      if (!host.control || host.endpoint) return; // Files sent at once: see sending/sending.test.ts.
      choose(host, file('facture.pdf'), file('photo.gif'));
      await expect(form).to.be.accessible();
    });
  }

  it('is named by its label, and says what it takes before anything is chosen (RGAA 11.1.1, 11.1.2, 11.2.5, 11.10.5 : Required, Optional, Single, Received, Refused, Missing)', async () => {
    for (const {args} of [all.Required, all.Optional, all.Single, all.Received, all.Refused, all.Missing]) {
      fixtureCleanup(); // The states share their ids.
      const control = (await upload({files: [], error: undefined, ...args})).host.control!;
      const [label] = control.labels!;
      expect(label.htmlFor).to.equal(control.id);
      expect(label.checkVisibility() && label.textContent).to.include(args.label);
      expect(control.matches('[aria-label], [aria-labelledby], [title]')).to.equal(false);
      const hint = document.getElementById(control.getAttribute('aria-describedby')!.split(' ')[0])!;
      expect(hint.checkVisibility() && hint.textContent).to.match(/au plus.*Format\s: PDF, JPEG ou PNG\./);
    }
  });

  it('lists the files that the server holds as a list, each button naming its file (RGAA 9.3.1, 11.9.1 : Received, Full)', async () => {
    for (const {args} of [all.Received, all.Full]) {
      fixtureCleanup();
      const {host, names} = await upload(args);
      const list = host.querySelector('ul[data-files]')!;
      expect(list.getAttribute('aria-label')).to.match(/^Fichiers reçus\s: Justificatif de domicile$/);
      expect(names('[data-files]')).to.deep.equal(args.files.map(({name}) => name));
      expect([...list.querySelectorAll('button')].map(({textContent}) => textContent)).to.deep.equal(
        args.files.map(({name}) => `Retirer ${name}`),
      );
    }
  });

  it('keeps the native control as the only tab stop, and reveals a button for voice control (RGAA 7.3.1, 12.8.1 : Required)', async () => {
    const {host} = await upload();
    const button = host.querySelector<HTMLButtonElement>('[data-prompt] button')!;
    expect(button.checkVisibility()).to.equal(true);
    await sendKeys({press: 'Tab'});
    expect(document.activeElement === host.control).to.equal(true);
    await sendKeys({press: 'Tab'});
    expect(document.activeElement === button).to.equal(false);
  });

  it('opens the window of the control when the revealed button is pressed', async () => {
    const {host} = await upload();
    let pressed = 0;
    host.control!.addEventListener('click', event => {
      pressed++;
      event.preventDefault();
    });
    host.querySelector<HTMLButtonElement>('[data-prompt] button')!.click();
    expect(pressed).to.equal(1);
  });

  it('lists the files chosen with their size, and says how many were added (RGAA 7.3.2, 7.5.1, 9.3.1 : Required)', async () => {
    const {host, names, message} = await upload();
    host.control!.focus();
    choose(host, file('eau.pdf', 248_000), file('loyer.jpg'));
    expect(names('[data-chosen]')).to.deep.equal(['eau.pdf', 'loyer.jpg']);
    expect(host.querySelector('[data-chosen]')!.textContent).to.match(/248\sko/);
    expect(message.hidden).to.equal(true);
    expect(document.activeElement === host.control).to.equal(true);
    await clock.pass(100);
    expect(spoken('status')).to.equal('2 fichiers ajoutés');
  });

  it('adds a second choice to the first, each file once', async () => {
    const {host, names} = await upload();
    choose(host, file('eau.pdf'));
    choose(host, file('eau.pdf'), file('loyer.pdf'));
    expect(names('[data-chosen]')).to.deep.equal(['eau.pdf', 'loyer.pdf']);
    expect(host.files).to.have.length(2);
  });

  it('replaces the only file of a field that takes one', async () => {
    const {host, names} = await upload({maxFiles: 1});
    choose(host, file('eau.pdf'));
    choose(host, file('loyer.pdf'));
    expect(names('[data-chosen]')).to.deep.equal(['loyer.pdf']);
  });

  for (const [reason, refused, sentence] of [
    [
      'its extension',
      file('photo.gif'),
      /« photo\.gif » n’est pas au bon format\. Choisissez un fichier PDF, JPEG ou PNG\./,
    ],
    [
      'its size',
      file('scan.PDF', 6_000_000),
      /« scan\.PDF » est trop lourd \(6\sMo\)\. Choisissez un fichier de 5\sMo au plus\./,
    ],
    ['being empty', file('vide.pdf', 0), /« vide\.pdf » est vide\./],
  ] as const) {
    it(`refuses a file for ${reason}, keeps it listed and says what to do (RGAA 7.5.2, 11.10.6, 11.11.1 : Required)`, async () => {
      const {form, host, names, message} = await upload();
      choose(host, file('eau.pdf'), refused);
      expect(names('[data-chosen]')).to.deep.equal(['eau.pdf', refused.name]);
      expect(message.textContent.replaceAll('\u202f', ' ')).to.match(sentence);
      expect(message.checkVisibility()).to.equal(true);
      expect(host.control).to.have.attribute('aria-invalid', 'true');
      expect(host.control!.getAttribute('aria-describedby')).to.include(message.id);
      expect(form.checkValidity()).to.equal(false);
      await clock.pass(100);
      expect(spoken('alert')).to.equal(message.textContent);
    });
  }

  it('refuses more files than it takes, those already received included', async () => {
    const {host, message} = await upload(all.Received.args);
    choose(host, file('a.pdf'), file('b.pdf'));
    expect(message.textContent).to.equal(texts().filesTooMany(3, 1));
  });

  it('removes a file by keyboard, says so, corrects the message and leaves the focus on the next one (RGAA 7.3.1, 7.3.2, 7.5.1, 11.9.1, 12.8.2 : Required)', async () => {
    const {form, host, names, buttons, message} = await upload();
    choose(host, file('eau.pdf'), file('photo.gif'), file('loyer.pdf'));
    expect(buttons()[1].textContent).to.match(/^Retirer\s+photo\.gif$/);
    buttons()[1].focus();
    await sendKeys({press: 'Enter'});
    expect(names('[data-chosen]')).to.deep.equal(['eau.pdf', 'loyer.pdf']);
    expect(message.hidden).to.equal(true);
    expect(form.checkValidity()).to.equal(true);
    expect(document.activeElement === buttons()[1]).to.equal(true);
    await clock.pass(100);
    expect(spoken('status')).to.equal('photo.gif\u202f: retrait effectué.');
    await sendKeys({press: 'Space'});
    expect(document.activeElement === buttons()[0]).to.equal(true);
    buttons()[0].click();
    expect(document.activeElement === host.control).to.equal(true);
    expect(host.querySelector('[data-chosen]')).not.to.be.displayed;
  });

  it('asks for a required file at submission, and not before (RGAA 11.10.1, 11.10.3, 11.10.4 : Required)', async () => {
    const {form, host, message} = await upload();
    expect(message.hidden).to.equal(true);
    form.checkValidity();
    expect(message.textContent).to.equal('Ajoutez le justificatif de domicile.');
    expect(message.checkVisibility()).to.equal(true);
    expect(host.control).to.have.attribute('aria-invalid', 'true');
    expect(host.control!.getAttribute('aria-describedby')!.split(' ')).to.include(message.id);
    choose(host, file('eau.pdf'));
    expect(message.hidden).to.equal(true);
  });

  it('is satisfied by a file already received, which the server removes', async () => {
    const {form, host} = await upload(all.Received.args);
    expect(form.checkValidity()).to.equal(true);
    const remove = host.querySelector<HTMLButtonElement>('[data-files] button')!;
    expect(remove.textContent).to.match(/^Retirer facture-eau-novembre-2026\.pdf$/);
    expect([remove.type, remove.name, remove.value, remove.formNoValidate]).to.deep.equal([
      'submit',
      'action',
      'retirer-fichier:f1',
      true,
    ]);
  });

  it('ties the message that the server wrote to the control until another file is chosen (RGAA 11.10.4 : Refused, Missing)', async () => {
    for (const {args} of [all.Refused, all.Missing]) {
      fixtureCleanup();
      const {host, message} = await upload(args);
      expect(message.checkVisibility() && message.textContent).to.equal(args.error);
      expect(host.control).to.have.attribute('aria-invalid', 'true');
      expect(host.control!.getAttribute('aria-describedby')!.split(' ')).to.include(message.id);
      choose(host, file('facture.pdf'));
      expect(message.hidden).to.equal(true);
      expect(host.control).to.have.attribute('aria-invalid', 'false');
    }
  });

  it('lists again what Back brought, and forgets what a reset took', async () => {
    const {form, host, names} = await upload();
    const list = new DataTransfer();
    list.items.add(file('photo.gif'));
    host.control!.files = list.files;
    window.dispatchEvent(new Event('pageshow'));
    expect(names('[data-chosen]')).to.deep.equal(['photo.gif']);
    expect(host.control!.validity.customError).to.equal(true);
    form.reset();
    document.dispatchEvent(new Event('socle-form-check'));
    expect(names('[data-chosen]')).to.deep.equal([]);
    expect(host.control!.validity.customError).to.equal(false);
  });

  it('shows the message that a framework passes', async () => {
    const {host, message} = await upload();
    host.error = 'Ajoutez une facture.';
    await host.updateComplete;
    expect(message.textContent).to.equal('Ajoutez une facture.');
    expect(host.control).to.have.attribute('aria-invalid', 'true');
  });

  it('marks the zone while a file is held over it', async () => {
    const {host} = await upload();
    host.control!.dispatchEvent(new DragEvent('dragenter', {bubbles: true}));
    expect(host).to.have.attribute('dragging');
    host.control!.dispatchEvent(new DragEvent('dragleave', {bubbles: true}));
    expect(host).not.to.have.attribute('dragging');
  });

  it('leaves a full field without control, its label as the place where a message leads', async () => {
    const {host} = await upload(all.Full.args);
    await settled();
    expect(host.control).to.equal(null);
    expect(host.querySelector('#domicile')).to.have.attribute('tabindex', '-1');
  });
});
