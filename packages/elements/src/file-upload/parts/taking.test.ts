import {expect, fixtureCleanup} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {virtual} from '@guidepup/virtual-screen-reader/browser.js';
import {soon, stoppedTime} from '@socle/core/page-clock.testing';
import {Required, SentAtOnce} from '../file-upload.stories.js';
import {aMoment, choose, file, plain, spoken, upload} from '../sending/sending.testing.js';
import {offerCamera, photograph} from './take.js';
import '../define.js';

const clock = stoppedTime();
const drag = (node: Element, type: string) =>
  node.dispatchEvent(new DragEvent(type, {bubbles: true, cancelable: true}));

describe('what files are taken from', () => {
  it('says that files are over the zone, and that they have left it, once each (RGAA 7.5.2 : Required)', async () => {
    const {host} = await upload(Required.args);
    const control = host.control!;
    drag(control, 'dragenter');
    drag(control, 'dragenter'); // A part of the control, that the page does not see.
    drag(control, 'dragleave');
    expect(host).to.have.attribute('dragging');
    await clock.pass(100);
    expect(spoken('alert')).to.equal('Déposez les fichiers ici.');
    drag(control, 'dragleave');
    expect(host).not.to.have.attribute('dragging');
    await clock.pass(100);
    expect(spoken('alert')).to.equal('Vous avez quitté la zone de dépôt.');
    drag(control, 'dragenter');
    drag(control, 'drop');
    expect(host).not.to.have.attribute('dragging');
  });

  it('takes the files pasted while the focus is in it, beside those chosen before, and leaves a text alone', async () => {
    const {host} = await upload({endpoint: undefined});
    await choose(host, file('a.pdf'));
    const paste = (data: DataTransfer) => {
      // Firefox gives an event made by a script no files.
      const event = Object.defineProperty(
        new ClipboardEvent('paste', {bubbles: true, cancelable: true}),
        'clipboardData',
        {value: data},
      );
      host.control!.dispatchEvent(event);
      return event.defaultPrevented;
    };
    const [text, picture] = [new DataTransfer(), new DataTransfer()];
    text.setData('text/plain', 'bonjour');
    picture.items.add(file('image.png'));
    expect(paste(text)).to.equal(false);
    expect(paste(picture)).to.equal(true);
    expect(host.files.map(({name}) => name)).to.deep.equal(['a.pdf', 'image.png']);
  });

  it('proposes the camera where a finger points and pictures are accepted, for that press only', async () => {
    const {host} = await upload();
    const part = host.querySelector<HTMLElement>('[data-camera]')!;
    expect(part.checkVisibility()).to.equal(matchMedia('(pointer: coarse)').matches);
    const known = window.matchMedia;
    window.matchMedia = query => ({...known.call(window, query), matches: true});
    offerCamera(host);
    window.matchMedia = known;
    expect(part.checkVisibility()).to.equal(true);
    expect(plain(part.textContent)).to.equal('Prendre une photo : Justificatif de domicile');
    let opened = '';
    const note = () => (opened = `${host.control!.getAttribute('capture')} ${host.control!.accept}`);
    host.control!.addEventListener('click', note);
    part.querySelector('button')!.click();
    expect(opened).to.equal('environment image/*');
    expect([host.control!.accept, host.control!.hasAttribute('capture')]).to.deep.equal([
      '.pdf,.jpg,.jpeg,.png',
      false,
    ]);
    photograph(null);
    fixtureCleanup();
    const other = await upload({accept: ['.pdf']});
    expect(other.host.querySelector('[data-camera]') === null).to.equal(true);
  });

  it('shows a picture above the page, closed by Escape or its button, the focus back where it was (RGAA 1.1.1, 7.3.1, 7.3.2, 11.9.1 : SentAtOnce)', async () => {
    const {host, sent, button} = await upload(SentAtOnce.args);
    await choose(host, file('photo.png'), file('plan.pdf'));
    sent[0].end();
    await aMoment();
    const open = button('Aperçu photo.png')!;
    for (const key of ['Escape', 'Enter']) {
      open.focus();
      await sendKeys({press: 'Enter'});
      const dialog = host.querySelector('dialog')!;
      expect([dialog.open, dialog.getAttribute('aria-label')]).to.deep.equal([true, 'Aperçu de photo.png']);
      expect(dialog.querySelector('img')!.alt).to.equal('Aperçu de photo.png');
      expect(plain(document.activeElement!.textContent)).to.equal('Fermer');
      await sendKeys({press: key});
      await soon(() => host.querySelector('dialog') === null);
      expect(document.activeElement === open).to.equal(true);
    }
    const link = button('Aperçu plan.pdf (nouvel onglet)') as HTMLAnchorElement;
    expect([link.target, link.href.startsWith('blob:')]).to.deep.equal(['_blank', true]);
  });

  it('is read by a screen reader as a list of files, each with its state and its actions (RGAA 9.3.1, 11.9.1 : SentAtOnce)', async () => {
    const {host, sent} = await upload({required: false});
    await choose(host, file('eau.pdf'));
    sent[0].tell({state: 'sending', offset: 500});
    await virtual.start({container: host.querySelector('[data-chosen]')!});
    while ((await virtual.lastSpokenPhrase()) !== 'end of list, Fichiers choisis\u202f: Justificatif de domicile') {
      await virtual.next();
      if ((await virtual.spokenPhraseLog()).length > 40) break;
    }
    const said = (await virtual.spokenPhraseLog()).map(plain);
    await virtual.stop();
    expect(said[0]).to.match(/^list, Fichiers choisis : Justificatif de domicile/);
    for (const phrase of ['eau.pdf', 'Envoi : 50 %']) expect(said.some(one => one.includes(phrase))).to.equal(true);
    expect(said.some(one => /progressbar, Envoi de eau\.pdf/.test(one))).to.equal(true);
    expect(said.some(one => /^button, Annuler\s?eau\.pdf/.test(one))).to.equal(true);
  });
});
