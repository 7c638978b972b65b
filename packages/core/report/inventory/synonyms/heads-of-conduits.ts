/** Heads of columns in lists of conduits, by field. */
import { NOTE, OWNER, type HeadsByField } from './shared-heads.ts';

export const CONDUIT_HEADS: HeadsByField = {
  id: ['id', 'conduit', 'conduit id', 'no', 'nr', 'nummer'],
  name: ['name', 'description', 'bezeichnung', 'benennung', 'naam', 'benaming', 'namn', 'benämning'],
  joins: [
    'joins',
    'zones',
    'connects',
    'between',
    'verbindet',
    'zonen',
    'verbundene zonen',
    'zwischen',
    'verbindt',
    'verbonden zones',
    'tussen',
    'förbinder',
    'zoner',
    'mellan',
  ],
  medium: ['medium', 'media', 'link type', 'übertragungsmedium', 'überträger', 'medium type'],
  owner: OWNER,
  rules: ['rules', 'rule set', 'ruleset', 'policy', 'regelwerk', 'regeln', 'regelset', 'regels', 'regelverk'],
  note: NOTE,
};
