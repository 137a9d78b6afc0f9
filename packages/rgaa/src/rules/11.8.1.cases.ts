import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a few choices',
    outcome: 'C',
    html: '<label for="s">Lieu</label><select id="s"><option>Commune A</option><option>Commune B</option><option>Commune C</option><option>Commune D</option></select>',
  },
  {
    name: 'many choices',
    outcome: 'AV',
    html: '<label for="s">Lieu</label><select id="s"><option>Commune A</option><option>Commune B</option><option>Commune C</option><option>Commune D</option><option>Commune E</option><option>Commune F</option><option>Commune G</option><option>Commune H</option><option>Commune I</option><option>Commune J</option><option>Commune K</option><option>Commune L</option><option>Commune M</option><option>Commune N</option><option>Commune O</option><option>Commune P</option><option>Commune Q</option><option>Commune R</option><option>Commune S</option><option>Commune T</option></select>',
  },
  {
    name: 'a list of years',
    outcome: 'C',
    html: '<label for="s">Lieu</label><select id="s"><option>1990</option><option>1991</option><option>1992</option><option>1993</option><option>1994</option><option>1995</option><option>1996</option><option>1997</option><option>1998</option><option>1999</option><option>2000</option><option>2001</option><option>2002</option><option>2003</option><option>2004</option><option>2005</option><option>2006</option><option>2007</option><option>2008</option><option>2009</option><option>2010</option><option>2011</option><option>2012</option><option>2013</option><option>2014</option><option>2015</option><option>2016</option><option>2017</option><option>2018</option><option>2019</option></select>',
  },
  {
    name: 'inactive options as titles',
    outcome: 'NC',
    html: '<label for="s">Lieu</label><select id="s"><option>Choisissez</option><option disabled>-- Bretagne --</option><option>Brest</option><option>Vannes</option><option disabled>-- Normandie --</option><option>Caen</option></select>',
    at: ['#s'],
  },
  {
    name: 'dashes as steps',
    outcome: 'NC',
    html: '<label for="s">Lieu</label><select id="s"><option>Bretagne</option><option>— Brest</option><option>— Vannes</option><option>Normandie</option><option>— Caen</option></select>',
  },
  {
    name: 'choices that are not offered now',
    outcome: 'C',
    html: '<label for="s">Lieu</label><select id="s"><option>Choisissez</option><option disabled>Complet : lundi</option><option>Mardi</option><option disabled>Complet : jeudi</option><option>Vendredi</option></select>',
  },
  {
    name: 'many choices in groups',
    outcome: 'AV',
    html: '<label for="s">Lieu</label><select id="s"><optgroup label="Nord"><option>Commune A</option><option>Commune B</option><option>Commune C</option><option>Commune D</option><option>Commune E</option><option>Commune F</option><option>Commune G</option><option>Commune H</option><option>Commune I</option><option>Commune J</option></optgroup><optgroup label="Sud"><option>Commune A</option><option>Commune B</option><option>Commune C</option><option>Commune D</option><option>Commune E</option><option>Commune F</option><option>Commune G</option><option>Commune H</option><option>Commune I</option><option>Commune J</option></optgroup></select>',
  },
  {name: 'no list', outcome: 'NA', html: '<label for="nom">Nom</label> <input id="nom" name="nom">'},
];
