import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Item} from '../description/contract.js';
import {isAllRequired} from './mandatory.js';

const field = (name: string, optional = false): Item => ({kind: 'field', name, label: name, subject: name, optional});
const page = (...items: Item[]) => ({id: 'page', title: 'Page', items});
const address: Item = {kind: 'address', name: 'adresse', legend: 'Adresse', subject: 'l’adresse', optional: false};

test('a page is all mandatory when it has several questions and none leaves a choice', () => {
  assert.equal(isAllRequired(page(field('nom'), field('ville'))), true);
  assert.equal(isAllRequired(page(field('nom'))), false);
  assert.equal(isAllRequired(page(field('nom'), field('ville', true))), false);
  assert.equal(isAllRequired(page(field('nom'), address)), false, 'the complement is optional');
});

test('the questions of rows count', () => {
  const rows = (optional: boolean): Item => ({
    kind: 'repeat',
    name: 'enfants',
    itemLabel: 'Enfant',
    addLabel: 'Ajouter',
    min: 1,
    max: 3,
    subjectFrom: [],
    items: [{kind: 'field', name: 'prenom', label: 'Prénom', subject: 'le prénom', optional}],
  });
  assert.equal(isAllRequired(page(rows(false))), true);
  assert.equal(isAllRequired(page(rows(true))), false);
});
