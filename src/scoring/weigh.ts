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

/** Why points are held just under a level: nothing carries a caution, or too few topics a danger. */
export type Hold = 'nothing-carries' | 'few-topics';

/** What the signs of one harm come to, and the steps to it. */
export interface Weight {
  readonly level: Level;
  /** 0 to 1. */
  readonly score: number;
  /** Points after all caps. */
  readonly points: number;
  /** Points of each topic, capped. */
  readonly topics: Readonly<Partial<Record<Topic, number>>>;
  readonly decisive: boolean;
  /** Points of all topics without weak signs, and what these add. */
  readonly firm: number;
  readonly weak: number;
  readonly held?: Hold;
  /** What reassurance took off. */
  readonly softened: number;
}

type Topics = Partial<Record<Topic, number>>;

/** Whether a sign says no more than where the work is. */
export const isPlaceAlone = ({ topic, when }: Pick<Sign, 'topic' | 'when'>): boolean =>
  topic === 'place' && when === undefined;

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

/** Points of all signs but weak ones. */
const firmPoints = (signs: readonly Sign[]): number =>
  sumOf(topicPoints(signs.filter(({ strength }) => strength !== 'weak')));

/**
 * What weak signs add to the others is capped once more. One counts whole; each further point closes two thirds of
 * what is left to the cap, so more is never less.
 */
const weakPoints = (firm: number, topics: Topics): number =>
  weakMost * (1 - 3 ** (firm - sumOf(topics)));

/** Just under a level: so many points that the score stays below it. */
const under = (level: number, sum: number): number => Math.min(sum, level - 0.01);

/** A sign that can carry a warning: at least fair, and about more than a place. */
const carries = (sign: Sign): boolean =>
  !isPlaceAlone(sign) && (sign.strength === 'fair' || sign.strength === 'strong');

/** Caution needs a sign that is more than weak and more than a place; danger needs several topics. */
function holdOf(sum: number, topics: Topics, signs: readonly Sign[]): Hold | undefined {
  const hold = !signs.some(carries)
    ? 'nothing-carries'
    : Object.keys(topics).length < dangerTopics
      ? 'few-topics'
      : undefined;
  return hold && sum > under(heldTo[hold], sum) ? hold : undefined;
}

/** Which level each of them keeps from being reached. */
const heldTo = { 'nothing-carries': cautionFrom, 'few-topics': dangerFrom } as const;

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
  const firm = firmPoints(signs);
  const weak = weakPoints(firm, topics);
  const held = holdOf(firm + weak, topics, signs);
  const plain = held ? under(heldTo[held], firm + weak) : firm + weak;
  const decisive = signs.some(({ strength }) => strength === 'decisive');
  const sum = decisive ? points.decisive + plain : reassured ? softened(plain) : plain;
  const level = levelOf(sum);
  const score = level === 'none' ? scoreBelow(sum + manner) : scoreOf(sum);
  const off = decisive ? 0 : plain - sum;
  const steps = { topics, decisive, firm, weak, softened: off, ...(held && { held }) };
  return { level, score, points: sum, ...steps };
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
