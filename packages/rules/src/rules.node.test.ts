import assert from 'node:assert/strict';
import {test} from 'node:test';
import {judgeAtOnceWith, judgeWith, type Schema} from '@socle/core/schema';
import {type} from 'arktype';
import * as v from 'valibot';
import * as z from 'zod';
import {address, amount, answers, check, choice, choices, date, iban, nir, phone, rows, siret, text} from './rules.js';

const inscription = v.pipe(
  answers({
    courriel: text({subject: 'l’adresse électronique', required: true, type: 'email'}),
    repas: choice({subject: 'le repas', required: true, options: ['standard', 'vegetarien']}),
    jours: choices({subject: 'les jours', required: true, options: ['lundi', 'mardi']}),
    enfants: rows(
      answers({
        prenom: text({subject: 'le prénom', required: true}),
        naissance: date({subject: 'la date de naissance', required: true, past: true}),
      }),
    ),
    debut: text({subject: 'le premier jour'}),
    fin: text({subject: 'le dernier jour'}),
  }),
  check(({debut, fin}) => (fin < debut ? 'Le dernier jour est avant le premier : vérifiez les deux.' : ''), 'fin'),
);

const filled = {
  courriel: 'camille@exemple.fr',
  repas: 'standard',
  jours: 'lundi',
  enfants: [{prenom: 'Léo', naissance: {jour: '3', mois: '9', annee: '2019'}}],
  debut: '2026-09-01',
  fin: '2026-12-01',
};

test('what is right is accepted, a lone box included', async () => {
  assert.deepEqual(await judgeWith(inscription, filled), []);
});

test('every refusal has the name of its answer and the sentence of the field', async () => {
  const wrong = {...filled, courriel: 'camille', repas: 'porc', jours: [], enfants: [{prenom: ' ', naissance: {}}]};
  assert.deepEqual(await judgeWith(inscription, wrong), [
    {name: 'courriel', message: 'Saisissez l’adresse électronique en entier, par exemple nom@exemple.fr.'},
    {name: 'repas', message: 'Choisissez le repas parmi les réponses proposées.'},
    {name: 'jours', message: 'Choisissez les jours.'},
    {name: 'enfants.0.prenom', message: 'Saisissez le prénom.'},
    {name: 'enfants.0.naissance', message: 'Saisissez la date de naissance, par exemple 24 08 1962.'},
  ]);
});

test('what is not in the form counts as unanswered, in French', async () => {
  const names = (await judgeWith(inscription, {})).map(({name, message}) => [name, message.split(' ')[0]]);
  assert.deepEqual(names, [
    ['courriel', 'Saisissez'],
    ['repas', 'Choisissez'],
    ['jours', 'Choisissez'],
  ]);
});

test('a rule between two answers is said on one of them', async () => {
  assert.deepEqual(await judgeWith(inscription, {...filled, fin: '2026-08-01'}), [
    {name: 'fin', message: 'Le dernier jour est avant le premier : vérifiez les deux.'},
  ]);
});

test('numbers with a key, amounts and addresses say what is wrong, each box of an address by its name', async () => {
  const rules = {subject: 'le numéro', required: true};
  const schema = answers({
    siret: siret(rules),
    iban: iban(rules),
    nir: nir(rules),
    phone: phone(rules),
    amount: amount({...rules, max: 10_000}),
    adresse: address({required: true}),
  });
  const right = {
    siret: '732 829 320 00074',
    iban: 'FR14 2004 1010 0505 0001 3M02 606',
    nir: '2 69 05 49 588 157 80',
    phone: '06 12 34 56 78',
    amount: '12,50 €',
    adresse: {voie: '4 rue du Pressoir', codePostal: '14999', commune: 'Aubremer'},
  };
  assert.deepEqual(await judgeWith(schema, right), []);
  const wrong = {
    siret: '732 829 320 00075',
    iban: 'FR15 2004 1010 0505 0001 3M02 606',
    nir: '2 69 05 49 588 157 81',
    phone: '06 12',
    amount: '1 250 €',
    adresse: {voie: '4 rue du Pressoir', codePostal: '149', commune: ''},
  };
  const names = (await judgeWith(schema, wrong)).map(({name}) => name);
  assert.deepEqual(names, ['siret', 'iban', 'nir', 'phone', 'amount', 'adresse.codePostal', 'adresse.commune']);
});

const places = 'Saisissez un nombre de places entre 1 et 6.';
/** The same rule in the three libraries that we accept. */
const libraries: Record<string, Schema> = {
  valibot: v.object({places: v.pipe(v.string(), v.regex(/^[1-6]$/, places))}),
  zod: z.object({places: z.string().regex(/^[1-6]$/, places)}),
  arktype: type({places: type(/^[1-6]$/).configure({message: () => places})}),
};

for (const [library, schema] of Object.entries(libraries)) {
  test(`a schema of ${library} is judged, and says its own sentence`, async () => {
    assert.deepEqual(await judgeWith(schema, {places: '3'}), []);
    assert.deepEqual(await judgeWith(schema, {places: '9'}), [{name: 'places', message: places}]);
    assert.deepEqual(judgeAtOnceWith(schema, {places: '9'}), [{name: 'places', message: places}]);
  });
}

test('a schema that answers later is judged, but never at once', async () => {
  const later = v.objectAsync({
    places: v.pipeAsync(
      v.string(),
      v.checkAsync(() => Promise.resolve(false), places),
    ),
  });
  assert.deepEqual(await judgeWith(later, {places: '3'}), [{name: 'places', message: places}]);
  assert.throws(() => judgeAtOnceWith(later, {places: '3'}), TypeError);
});
