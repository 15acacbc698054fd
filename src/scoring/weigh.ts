import type { Harm, Level, Strength, Topic } from '../model.ts';
import { harms } from '../model.ts';
import {
  cautionFrom,
  dangerFrom,
  dangerTopics,
  mannerPoints,
  placeMost,
  points,
  scoreBelow,
  scoreOf,
  softening,
  topicMost,
  weakMost,
} from './numbers.ts';

/** A sign that was met, as far as weighing it needs to know. */
export interface Sign {
  readonly topic: Topic;
  readonly strength: Strength;
  readonly harms: readonly Harm[];
  /** Present on a combination: it never speaks of a place alone. */
  readonly when?: unknown;
}

/** What the signs of one harm come to. */
export interface Weight {
  readonly level: Level;
  /** 0 to 1. */
  readonly score: number;
  /** Points after all caps. */
  readonly points: number;
  /** Points of each topic, capped. */
  readonly topics: Readonly<Partial<Record<Topic, number>>>;
  readonly decisive: boolean;
}

type Topics = Partial<Record<Topic, number>>;

const isPlaceAlone = ({ topic, when }: Sign): boolean => topic === 'place' && when === undefined;

/** Points of signs by topic, each topic capped; places alone lower. */
function topicPoints(signs: readonly Sign[]): Topics {
  const topics: Topics = {};
  let places = 0;
  for (const sign of signs) {
    const { topic, strength } = sign;
    if (strength === 'reassuring' || strength === 'decisive') continue;
    if (isPlaceAlone(sign)) places = Math.min(placeMost, places + points[strength]);
    else topics[topic] = Math.min(topicMost, (topics[topic] ?? 0) + points[strength]);
  }
  return places > 0
    ? { ...topics, place: Math.min(topicMost, places + (topics.place ?? 0)) }
    : topics;
}

const sumOf = (topics: Topics): number =>
  Object.values(topics).reduce((sum, part) => sum + part, 0);

/** Points of all signs: what weak ones add to the others is capped once more. */
function pointsOf(signs: readonly Sign[], topics: Topics): number {
  const firm = sumOf(topicPoints(signs.filter(({ strength }) => strength !== 'weak')));
  // One weak sign counts whole; each further point closes two thirds of what is left to the cap, so more is never less.
  return firm + weakMost * (1 - 3 ** (firm - sumOf(topics)));
}

/** Just under a level: so many points that the score stays below it. */
const under = (level: number, sum: number): number => Math.min(sum, level - 0.01);

/** A sign that can carry a warning: at least fair, and about more than a place. */
const carries = (sign: Sign): boolean =>
  !isPlaceAlone(sign) && (sign.strength === 'fair' || sign.strength === 'strong');

/** Caution needs a sign that is more than weak and more than a place; danger needs several topics. */
function allowed(sum: number, topics: Topics, signs: readonly Sign[]): number {
  if (!signs.some(carries)) return under(cautionFrom, sum);
  return Object.keys(topics).length < dangerTopics ? under(dangerFrom, sum) : sum;
}

/** Reassurance takes a little off, once, but never makes caution into nothing. */
const softened = (sum: number): number =>
  sum >= cautionFrom ? Math.max(cautionFrom, sum - softening) : Math.max(0, sum - softening);

const levelOf = (sum: number): Level =>
  sum >= dangerFrom ? 'danger' : sum >= cautionFrom ? 'caution' : 'none';

/** What the manner of an ad comes to: it counts only where no level is reached. */
export const mannerOf = (manners: readonly Pick<Sign, 'strength'>[]): number =>
  manners.reduce((sum, { strength }) => sum + (mannerPoints[strength] ?? 0), 0);

function weighOne(signs: readonly Sign[], reassured: boolean, manner: number): Weight {
  const topics = topicPoints(signs);
  const plain = allowed(pointsOf(signs, topics), topics, signs);
  const decisive = signs.some(({ strength }) => strength === 'decisive');
  const sum = decisive ? points.decisive + plain : reassured ? softened(plain) : plain;
  const level = levelOf(sum);
  const score = level === 'none' ? scoreBelow(sum + manner) : scoreOf(sum);
  return { level, score, points: sum, topics, decisive };
}

/** Weighs the signs that were met, harm by harm. Harms without a sign are left out. */
export function weigh(signs: readonly Sign[], manner = 0): ReadonlyMap<Harm, Weight> {
  const reassured = signs.some(({ strength }) => strength === 'reassuring');
  const weights = new Map<Harm, Weight>();
  for (const harm of harms) {
    const own = signs.filter((sign) => sign.harms.includes(harm) && sign.strength !== 'reassuring');
    if (own.length > 0) weights.set(harm, weighOne(own, reassured, manner));
  }
  return weights;
}
