/** The house that packs are tampered with for: a pack of its own, and the guest in order that changes begin with. */
import { foldTable } from '../../../generated/fold-table.ts';
import type { House } from '../../../packs/admit.ts';
import { compile } from '../../../packs/compile.ts';
import { readPackFile } from '../../../packs/pack-file.ts';
import { foldOf } from '../../../scoring/fold/index.ts';
import { engineOf } from '../../../scoring/index.ts';

export const source = { title: 'A report', url: 'https://example.org/report', date: '2023-05' };
export const sign = {
  ...{ title: 'Asks for a fee', why: 'Honest employers ask for none.', ask: 'What for?' },
  ...{ topic: 'money', strength: 'fair', sources: [source] },
};
export const head = {
  format: 1,
  title: 'Lures of the coast',
  version: '1.0.0',
  date: '2026-11-01',
  harms: ['advance-fee'],
};
const both = {
  title: 'Fee and berth',
  why: 'Together they deserve a check.',
  ask: 'Where?',
  topic: 'money',
  strength: 'decisive',
  sources: [source],
};

export const guest = {
  ...{ lurewatch: 'pack', format: 1, name: 'coast', pack: head },
  rules: {
    toll: {
      ...sign,
      phrases: ['harbour (fee*|toll*)', 'pay <money> ... crew'],
      unless: ['toll returned'],
      catches: ['Pay the harbour toll.', 'Pay $300 to join the crew.'],
      ignores: ['No crew.', 'The harbour toll returned.'],
    },
    berth: {
      ...sign,
      topic: 'offer',
      phrases: ['free berth'],
      catches: [{ title: 'Crew', text: 'A free berth for you.' }],
      ignores: ['A berth.'],
    },
    both: {
      ...both,
      when: { all: ['toll', { any: ['berth', 'ours/trip'] }] },
      unless: { any: ['ours/bond'] },
      catches: ['A free berth, pay the harbour fee.'],
      ignores: ['A berth.'],
    },
    pay: {
      ...sign,
      fact: 'pay-far-above-local',
      status: 'draft',
      catches: ['We pay $9000 a month in Laos.'],
      ignores: ['Pay.'],
    },
  },
  languages: {
    es: {
      language: 'Spanish',
      title: 'Señuelos de la costa',
      speakers: ['A reader'],
      rules: {
        toll: {
          title: 'Pide una tasa',
          why: 'Nadie lo pide.',
          ask: '¿Para qué?',
          phrases: ['tasa del puerto'],
          unless: ['tasa devuelta'],
          catches: ['Pague la tasa del puerto.'],
          ignores: ['El puerto.'],
        },
      },
    },
    th: {
      language: 'Thai',
      speakers: [],
      rules: { berth: { phrases: ['ที่นอนฟรี'], catches: ['มีที่นอนฟรี'], ignores: ['ที่นอน'] } },
    },
  },
};

const plain = { catches: ['…'], ignores: ['…'] };
const ours = {
  ...{ lurewatch: 'pack', format: 1, name: 'ours', pack: { ...head, title: 'Ours' } },
  rules: {
    fee: { ...sign, strength: 'strong', phrases: ['fee', 'pay first'], ...plain },
    trip: { ...sign, topic: 'offer', phrases: ['free flight', 'flight'], ...plain },
    bond: { ...sign, topic: 'process', phrases: ['deposit'], ...plain },
    not: { kind: 'negation', phrases: ['no', 'never'], ...plain },
    hire: { kind: 'hiring', phrases: ['hiring', 'crew'], ...plain },
    told: { kind: 'account', phrases: ['survivor', 'police said'], ...plain },
  },
  languages: { es: { language: 'Spanish', title: 'Lo nuestro', speakers: [], rules: {} } },
};

/** What the packs of the house are called, in small letters. */
export const houseTitles: readonly string[] = ['ours', 'lo nuestro'];

const read = readPackFile(JSON.stringify(ours));
if (!read.pack)
  throw new Error(`the fuzz begins with a pack that is refused: ${read.faults.join(' ')}`);

/** What the packs come to. */
export const house: House = {
  shipped: [read.pack],
  world: {
    places: [
      {
        name: 'Laos',
        country: 'LA',
        kind: 'country',
        tier: 'host',
        names: ['laos'],
      },
    ],
    wages: [{ country: 'LA', average: 300 }],
    rates: { USD: 1 },
  },
  guests: ['hill'],
};

/** Our engine without guests. */
export const alone = engineOf(compile(house.shipped, house.world, foldOf(foldTable)));
