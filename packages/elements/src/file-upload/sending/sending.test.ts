import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {UploadError} from '@socle/core/upload/transport';
import type {UploadChange} from '@socle/core/upload/upload-controller';
import {soon, stoppedTime} from '@socle/core/page-clock.testing';
import {Interrupted, Kinds} from '../file-upload.stories.js';
import {aMoment, answerWindow, choose, file, plain, spoken, upload} from './sending.testing.js';
import '../define.js';
import '../../form/define.js';

const clock = stoppedTime();
/** What was decided has its turns, then is said. */
const said = async (role: string) => {
  await clock.pass(100);
  return plain(spoken(role) ?? '');
};
const pending = (text: string) => /encore en cours d’envoi : attendez la fin, ou annulez l’envoi\.$/.test(plain(text));

describe('socle-file-upload that sends files as soon as they are chosen', () => {
  it('sends each file at once, and nothing with the form (RGAA 7.5.1, 7.5.3 : SentAtOnce)', async () => {
    const {form, host, sent, states, rows} = await upload();
    const changes: UploadChange[] = [];
    host.addEventListener('socle-upload-change', event => changes.push((event as CustomEvent<UploadChange>).detail));
    host.control!.focus();
    await choose(host, file('eau.pdf'), file('loyer.pdf'));
    expect(sent.map(one => one.file.name)).to.deep.equal(['eau.pdf', 'loyer.pdf']);
    expect(sent[0].metadata.field).to.equal('domicile');
    expect(host.control!.files).to.have.length(0);
    expect(document.activeElement === host.control).to.equal(true);
    expect(await said('status')).to.equal('2 fichiers ajoutés : envoi en cours.');
    sent[0].tell({id: 'f1'});
    sent[0].tell({state: 'sending', offset: 620});
    expect(states()).to.deep.equal(['Envoi : 62 %', 'Connexion…']);
    const progress = rows()[0].querySelector('progress')!;
    expect([progress.checkVisibility(), progress.value, progress.getAttribute('aria-label')]).to.deep.equal([
      true,
      62,
      'Envoi de eau.pdf',
    ]);
    await expect(form).to.be.accessible();
    sent[0].end();
    sent[1].end({state: 'unscanned'});
    await aMoment();
    expect(states()).to.deep.equal(['Reçu, sain', 'Reçu, non analysé']);
    expect(progress.checkVisibility()).to.equal(false);
    expect(await said('status')).to.equal('Envoi terminé : 2 fichiers reçus.');
    expect(form.checkValidity()).to.equal(true);
    expect(changes.filter(({name}) => name === 'eau.pdf').map(({state}) => state)).to.deep.equal([
      'queued',
      'connecting',
      'sending',
      'sound',
    ]);
    await expect(form).to.be.accessible();
  });

  it('asks to wait at submission, and not before', async () => {
    const {form, host, sent, message} = await upload();
    await choose(host, file('eau.pdf'), file('loyer.pdf'));
    expect(message.hidden).to.equal(true);
    expect(form.checkValidity()).to.equal(false);
    expect(pending(message.textContent)).to.equal(true);
    expect(plain(message.textContent)).to.match(/^2 fichiers/);
    sent[0].end();
    await aMoment();
    expect(plain(message.textContent)).to.match(/^Un fichier/);
    sent[1].end();
    await aMoment();
    expect(message.hidden).to.equal(true);
    expect(form.checkValidity()).to.equal(true);
  });

  it('has its form wait for files that go on, say so, and leave once they are there; not for one that is stopped (RGAA 7.5.1 : SentAtOnce)', async () => {
    const {form, host, sent, message, button} = await upload();
    const around = document.createElement('socle-form');
    form.before(around);
    around.append(form);
    let left = 0;
    form.addEventListener('submit', event => {
      event.preventDefault();
      left += 1;
    });
    await choose(host, file('eau.pdf'));
    form.requestSubmit();
    expect(await said('status')).to.match(/partira dès qu’ils seront reçus/);
    const words = host.querySelector('[data-wait]')!;
    expect([left, message.hidden, words.checkVisibility()]).to.deep.equal([0, true, true]);
    await expect(form).to.be.accessible();
    sent[0].end();
    await soon(() => left === 1);
    expect(words.checkVisibility()).to.equal(false);
    await soon(() => !around.busy);
    await choose(host, file('loyer.pdf'));
    form.requestSubmit();
    await soon(() => words.checkVisibility());
    sent[1].tell({state: 'offline'});
    await soon(() => message.checkVisibility());
    expect(pending(message.textContent)).to.equal(true);
    expect([left, words.checkVisibility()]).to.deep.equal([1, false]);
    button('Annuler loyer.pdf')!.click();
    await aMoment();
    form.requestSubmit();
    expect(left).to.equal(2);
  });

  it('keeps a refused file listed with its reason, sends the others, and lets it be replaced (RGAA 7.3.1, 7.5.2, 11.10.4, 11.11.1 : SentAtOnce)', async () => {
    const {form, host, sent, states, rows, message, button} = await upload();
    await choose(host, file('photo.gif'), file('eau.pdf'));
    expect(states()).to.deep.equal(['Refusé', 'Connexion…']);
    expect(plain(rows()[0].querySelector('[data-message]')!.textContent)).to.match(/« photo\.gif » n’est pas au bon/);
    expect(message.checkVisibility() && plain(message.textContent)).to.match(/« photo\.gif » n’est pas au bon format/);
    expect(host.control).to.have.attribute('aria-invalid', 'true');
    expect(host.control!.getAttribute('aria-describedby')!.split(' ')).to.include(message.id);
    expect(await said('alert')).to.equal(plain(message.textContent));
    await expect(form).to.be.accessible();
    sent[0].end();
    await aMoment();
    expect(form.checkValidity()).to.equal(false);
    const replace = button('Remplacer photo.gif')!;
    replace.focus();
    await sendKeys({press: 'Enter'});
    await answerWindow(host, file('photo.png'));
    expect(rows().map(row => row.querySelector('b')!.textContent)).to.deep.equal(['photo.png', 'eau.pdf']);
    expect(message.hidden).to.equal(true);
    expect(rows()[0].contains(document.activeElement)).to.equal(true);
  });

  it('says what the server refuses, in its words, and what could not be sent, which is tried again in its row (RGAA 7.3.2, 7.5.2 : SentAtOnce)', async () => {
    const {host, sent, states, rows, message, button} = await upload();
    await choose(host, file('eau.pdf'), file('loyer.pdf'));
    sent[0].fail(new UploadError('refused', 'eau.pdf a été abîmé.'));
    sent[1].tell({id: 'f2'});
    sent[1].tell({state: 'sending', offset: 500});
    sent[1].fail(new UploadError('failed'));
    await aMoment();
    expect(states()).to.deep.equal(['Refusé', 'Envoi arrêté à 50 %']);
    expect(message.textContent).to.match(/^eau\.pdf a été abîmé\. .*loyer\.pdf.* n’a pas pu être envoyé\./u);
    const retry = button('Réessayer loyer.pdf')!;
    retry.focus();
    await sendKeys({press: 'Space'});
    await aMoment();
    expect(sent[2].id).to.equal('f2');
    expect(rows()[1].contains(document.activeElement)).to.equal(true);
    expect(plain(document.activeElement!.textContent)).to.equal('Annuler loyer.pdf');
  });

  it('cancels, removes and says so; the focus goes to the next row, the previous one, then the control (RGAA 7.3.1, 7.3.2, 7.5.1, 11.9.1, 12.8.2 : SentAtOnce)', async () => {
    const {form, host, sent, removed, button, rows} = await upload();
    await choose(host, file('a.pdf'), file('b.pdf'), file('c.pdf'));
    sent[0].tell({id: 'f1'});
    const cancel = button('Annuler a.pdf')!;
    cancel.focus();
    await sendKeys({press: 'Enter'});
    await aMoment();
    expect(sent[0].signal.aborted).to.equal(true);
    expect(removed).to.deep.equal(['f1']);
    expect(plain(document.activeElement!.textContent)).to.equal('Annuler b.pdf');
    expect(await said('status')).to.equal('a.pdf : envoi annulé.');
    for (const one of sent.slice(1)) one.end();
    await aMoment();
    expect(plain(document.activeElement!.textContent)).to.equal('Retirer b.pdf');
    button('Retirer c.pdf')!.focus();
    await sendKeys({press: 'Enter'});
    await aMoment();
    expect(rows()).to.have.length(1);
    expect(rows()[0].contains(document.activeElement)).to.equal(true);
    button('Retirer b.pdf')!.focus();
    await sendKeys({press: 'Enter'});
    await aMoment();
    expect(document.activeElement === host.control).to.equal(true);
    expect(form.checkValidity()).to.equal(false); // Mandatory again.
  });

  it('goes on with an interrupted file that is chosen again, in its row, and refuses another one (RGAA 7.5.2 : Interrupted)', async () => {
    const {host, sent, states, rows, message, button} = await upload({
      files: [{id: 'f4', name: 'a.pdf', size: 1000, offset: 620, fingerprint: '1', state: 'sending'}],
    });
    await soon(() => button('Choisir de nouveau a.pdf'));
    expect(states()).to.deep.equal(['Envoi interrompu à 62 % : choisissez de nouveau ce fichier']);
    await choose(host, file('a.pdf', 1000, 9));
    expect(sent).to.have.length(0);
    expect(plain(message.textContent)).to.match(/« a\.pdf » n’est pas le même fichier/);
    await choose(host, file('b.pdf'));
    expect(rows()).to.have.length(2);
    await choose(host, file('a.pdf'));
    expect(sent.map(({id}) => id)).to.deep.equal([undefined, 'f4']);
    expect(rows()).to.have.length(2);
    expect(message.hidden).to.equal(true);
    sent[1].end({id: 'f4'});
    await aMoment();
    expect(states().at(-1)).to.equal('Reçu, sain');
  });

  it('refuses to send the form while a file is interrupted', async () => {
    const {form, message, states} = await upload(Interrupted.args);
    await soon(() => /interrompu/.test(states()[0] ?? ''), 'its row');
    expect(message.hidden).to.equal(true);
    expect(form.checkValidity()).to.equal(false);
    expect(plain(message.textContent)).to.match(/^L’envoi de « IMG_.*» s’est interrompu\. Choisissez de nouveau/);
  });

  it('has files leave with the form where they cannot be sent one by one', async () => {
    const {form, host, sent, message} = await upload();
    await choose(host, file('eau.pdf'), file('photo.gif'));
    sent[0].fail(new UploadError('unavailable'));
    await aMoment();
    expect(host.files.map(({name}) => name)).to.deep.equal(['eau.pdf', 'photo.gif']);
    const words = host.querySelector<HTMLElement>('[data-fallback]')!;
    expect(words.checkVisibility() && words.textContent).to.match(/ils partiront avec le formulaire\.$/);
    expect(plain(message.textContent)).to.match(/« photo\.gif » n’est pas au bon format/);
    host.querySelectorAll<HTMLElement>('[data-chosen] button:not([hidden])')[1].click();
    expect(new FormData(form).getAll('domicile')).to.have.length(1);
    expect(form.checkValidity()).to.equal(true);
    await choose(host, file('loyer.pdf'));
    expect(sent).to.have.length(1);
    expect(host.files.map(({name}) => name)).to.deep.equal(['eau.pdf', 'loyer.pdf']);
  });

  it('asks what each document is, beside its file, and sends it with the form (RGAA 11.1.1, 11.1.2, 11.10.4 : Kinds)', async () => {
    const {form, host, sent, message} = await upload({kinds: Kinds.args.kinds});
    await choose(host, file('eau.pdf'));
    const list = host.querySelector<HTMLSelectElement>('[data-chosen] select')!;
    expect(plain(list.labels[0].textContent)).to.equal('Type de document : eau.pdf');
    expect(list.labels[0].htmlFor).to.equal(list.id);
    sent[0].end({id: 'f1'});
    await aMoment();
    expect(list.name).to.equal('nature.f1');
    expect(form.checkValidity()).to.equal(false);
    expect(plain(message.textContent)).to.equal('Choisissez le type du document « eau.pdf ».');
    expect(list).to.have.attribute('aria-invalid', 'true');
    expect(list.getAttribute('aria-describedby')).to.equal(message.id);
    expect(host.control).to.have.attribute('aria-invalid', 'false');
    await expect(form).to.be.accessible();
    list.value = 'loyer';
    list.dispatchEvent(new Event('change', {bubbles: true}));
    expect(message.hidden).to.equal(true);
    expect(new FormData(form).get('nature.f1')).to.equal('loyer');
  });
});
