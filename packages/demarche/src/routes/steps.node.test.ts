import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Answers, Draft} from '@socle/services/drafts';
import type {StoredFile} from '@socle/services/uploads';
import {demarcheApp} from './app.js';
import type {Demarche, Step} from '../description/contract.js';
import {example} from '../testing/example.testing.js';
import {OURS, siteWith} from '../testing/site.testing.js';
import type {Bricks} from './visit.js';

const question = (name: string): Step['items'][number] => ({kind: 'field', name, label: name, subject: name});
const linear: Demarche = {
  ...example,
  steps: [
    {id: 'vous', title: 'Vous', items: [question('courriel'), question('cantine')]},
    {
      id: 'repas',
      title: 'Repas',
      items: [
        question('jours'),
        {
          kind: 'documents',
          name: 'pai',
          label: 'PAI',
          subject: 'le PAI',
          accept: ['.pdf'],
          maxBytes: 9,
          maxFiles: 1,
          optional: true,
        },
      ],
      when: {answer: 'cantine', is: 'oui'},
    },
    {id: 'fin', title: 'Fin', items: [question('note')]},
  ],
};
const tasks: Demarche = {
  ...linear,
  mode: 'tasks',
  steps: linear.steps.map(step => (step.id === 'fin' ? {...step, needs: ['vous']} : step)),
};

/** The site with one draft open, kept in memory. */
function open(demarche: Demarche, answers: Answers, visited: string[]) {
  const now = new Date('2026-11-24T10:00:00Z');
  let draft = {
    id: 'd',
    number: 'A26-AAAA-BBBB',
    demarche: 'exemple',
    answers,
    sources: {},
    visited,
    version: 1,
  } as unknown as Draft;
  draft = {...draft, createdAt: now, updatedAt: now, expiresAt: now};
  let files: StoredFile[] = [];
  const deposits: {answers?: Answers}[] = [];
  const session = {id: 's', data: {draft: 'd'} as Record<string, unknown>, expiresAt: now};
  const kept = (one: Draft) => Promise.resolve((draft = {...one, version: one.version + 1}));
  const bricks = {
    sessions: {read: () => Promise.resolve(session), save: () => Promise.resolve(), lifetimeMs: 86_400_000},
    drafts: {
      create: () => Promise.resolve(draft),
      read: () => Promise.resolve(deposits.length > 0 ? undefined : draft),
      save: kept,
    },
    dossiers: {
      read: () => Promise.resolve(deposits[0] && {...draft, ...deposits[0], submittedAt: now, amount: 0}),
      submit: (_: Draft, submission: {answers: Answers}) => {
        deposits.push(submission);
        return Promise.resolve({...draft, ...submission, submittedAt: now});
      },
    },
    uploads: {
      list: () => Promise.resolve(files),
      overview: () => Promise.resolve(files.map(file => ({...file, offset: file.size}))),
      remove: (_: string, id: string) => {
        files = files.filter(file => file.id !== id);
        return Promise.resolve(true);
      },
    },
    mail: {send: () => Promise.resolve(true)},
    mailPace: () => 0,
  } as unknown as Bricks;
  const fetch = demarcheApp({usual: siteWith({demarche})}, bricks, error => {
    throw error;
  });
  const location = async (response: Promise<Response>) => (await response).headers.get('location');
  return {
    get: (path: string) => location(fetch(new Request(OURS + path))),
    read: async (path: string) =>
      (await (await fetch(new Request(OURS + path))).text()).replaceAll(/<[^>]*>|\s+/g, ' ').replaceAll(/ +/g, ' '),
    page: async (path: string) => (await fetch(new Request(OURS + path))).text(),
    post: (path: string, fields: Record<string, string>) =>
      location(
        fetch(new Request(OURS + path, {method: 'POST', body: new URLSearchParams({action: 'continuer', ...fields})})),
      ),
    send: (file: Partial<StoredFile>) => files.push(file as StoredFile),
    files: () => files.map(({id}) => id),
    draft: () => draft,
    deposits,
  };
}
const full = {courriel: 'a@b.fr', cantine: 'oui', jours: 'lundi', note: 'x'};
const everything = ['vous', 'repas', 'fin'];

test('a step that does not apply is not numbered, and « Continuer » passes it', async () => {
  const site = open(linear, {}, []);
  assert.match(await site.read('/demarche/vous'), /Étape 1 sur 3/);
  assert.equal(await site.post('/demarche/vous', {courriel: 'a@b.fr', cantine: 'non'}), '/demarche/fin');
  assert.match(await site.read('/demarche/fin'), /Étape 2 sur 3/);
});

test('a step that applies is numbered, and comes next', async () => {
  const site = open(linear, {}, []);
  assert.equal(await site.post('/demarche/vous', {courriel: 'a@b.fr', cantine: 'oui'}), '/demarche/repas');
  assert.match(await site.read('/demarche/repas'), /Étape 2 sur 4/);
});

test('the address of a step that does not apply leads to the first unfinished one, which says why', async () => {
  const site = open(linear, {courriel: 'a@b.fr', cantine: 'non'}, ['vous']);
  assert.equal(await site.get('/demarche/repas'), '/demarche/fin?sans=repas');
  assert.match(await site.read('/demarche/fin?sans=repas'), /La partie «.Repas.» ne vous concerne pas/);
  assert.doesNotMatch(await site.read('/demarche/fin?sans=vous'), /ne vous concerne pas/);
});

test('answers sent for a step that stopped applying are kept, and lead elsewhere', async () => {
  const site = open(linear, {courriel: 'a@b.fr', cantine: 'non'}, ['vous']);
  assert.equal(await site.post('/demarche/repas', {jours: 'lundi'}), '/demarche/fin?sans=repas');
  assert.equal(site.draft().answers['jours'], 'lundi');
});

test('a change made from the review leads to the step that now applies, then back to the review', async () => {
  const site = open(linear, {courriel: 'a@b.fr', cantine: 'non', note: 'x'}, ['vous', 'fin']);
  assert.equal(
    await site.post('/demarche/vous?retour=verification', {courriel: 'a@b.fr', cantine: 'oui'}),
    '/demarche/repas?retour=verification',
  );
  assert.match(
    await site.page('/demarche/repas?retour=verification'),
    /action="\/demarche\/repas\?retour=verification"/,
  );
  assert.equal(await site.post('/demarche/repas?retour=verification', {jours: 'lundi'}), '/demarche/verification');
});

test('the review says which answers will not be sent, and the deposit leaves them, and their files', async () => {
  const site = open(linear, {...full, cantine: 'non'}, everything);
  site.send({id: 'f', field: 'pai', name: 'pai.pdf', size: 3});
  const review = await site.read('/demarche/verification');
  assert.match(review, /La partie «.Repas.» ne vous concerne plus.: ses réponses sont gardées/);
  assert.doesNotMatch(review, /lundi/);
  assert.equal(await site.post('/demarche/verification', {action: 'deposer'}), '/demarche/accuse');
  assert.deepEqual(site.deposits[0]?.answers, {courriel: 'a@b.fr', cantine: 'non', note: 'x'});
  assert.deepEqual(site.files(), []);
});

test('answers that changed since they were read are not deposited', async () => {
  const site = open(linear, full, everything);
  const read = /name="version" value="(\d+)"/.exec(await site.page('/demarche/verification'))?.[1] ?? '';
  await site.post('/demarche/vous', {courriel: 'c@d.fr', cantine: 'oui'}); // From another tab.
  assert.equal(await site.post('/demarche/verification', {action: 'deposer', version: read}), null);
  assert.equal(site.deposits.length, 0);
  const version = String(site.draft().version);
  assert.equal(await site.post('/demarche/verification', {action: 'deposer', version}), '/demarche/accuse');
});

test('the review says nothing of the kind when everything is sent', async () => {
  const site = open(linear, full, everything);
  assert.doesNotMatch(await site.read('/demarche/verification'), /ne seront pas envoyées/);
});

test('the steps that were seen are links, with their states', async () => {
  const site = open(linear, {...full, jours: ''}, ['vous', 'repas']);
  const page = await site.page('/demarche/vous');
  assert.match(page, /<a href="\/demarche\/repas">Repas<\/a>\s*<span data-state-text>\(à compléter\)/);
  assert.doesNotMatch(page, /<a href="\/demarche\/fin">/);
});

test('a list of tasks says the status of each, what unlocks it, and how many are done', async () => {
  const site = open(tasks, {}, []);
  assert.match(
    await site.read('/demarche/taches'),
    /0 section terminée sur 2 .*Vous Pas encore commencé .*Fin Ne peut pas encore commencer Terminez d’abord «.Vous.»\. .*Vérifiez Ne peut pas encore commencer/,
  );
  assert.equal(await site.post('/demarche/vous', {courriel: 'a@b.fr', cantine: 'oui'}), '/demarche/taches');
  assert.match(
    await site.read('/demarche/taches'),
    /1 section terminée sur 3 .*Vous Terminé .*Repas Pas encore commencé .*Fin Pas encore commencé/,
  );
});

test('tasks are done in any order, those that wait apart', async () => {
  const site = open(tasks, {cantine: 'oui'}, []);
  assert.equal(await site.get('/demarche/repas'), null);
  assert.equal(await site.get('/demarche/fin'), '/demarche/taches');
  const page = await site.read('/demarche/repas');
  assert.match(page, /Revenir à la liste des parties/);
  assert.doesNotMatch(page, /Étape \d/);
});

test('the review is the last task, and opens once all is done', async () => {
  const begun = open(tasks, full, ['vous']);
  assert.equal(await begun.get('/demarche/verification'), '/demarche/taches');
  const done = open(tasks, full, everything);
  assert.match(await done.page('/demarche/taches'), /<a href="\/demarche\/verification"/);
  assert.equal(await done.get('/demarche/verification'), null);
});

test('a request begins and is taken up again from the list of tasks, which a linear démarche does not have', async () => {
  assert.equal(await open(tasks, {}, []).post('/demarche/commencer', {}), '/demarche/taches');
  assert.equal(await open(tasks, {}, []).get('/demarche/reprendre'), '/demarche/taches');
  assert.equal(await open(linear, {}, []).post('/demarche/commencer', {}), '/demarche/vous');
  assert.match(await open(linear, {}, []).read('/demarche/taches'), /Cette page n’existe pas/);
});
