import { harms, topics, type Harm } from '../../../model.ts';
import type { RuleRow } from '../../../scoring/asset.ts';
import type { Trace } from '../../../scoring/index.ts';
import {
  cautionFrom,
  dangerFrom,
  placeMost,
  points,
  topicMost,
  weakMost,
} from '../../../scoring/numbers.ts';
import { isPlaceAlone, type Weight } from '../../../scoring/weigh.ts';
import type { HarmWorking, TopicWorking } from '../told/explained.ts';

/** The signs of a harm that have points. */
const signsOf = ({ met }: Trace, harm: Harm): readonly RuleRow[] =>
  met.flatMap(({ rule }) =>
    rule.kind === 'sign' && rule.strength !== 'reassuring' && rule.harms.includes(harm)
      ? [rule]
      : [],
  );

const pointsOf = ({ strength }: RuleRow): number =>
  strength === 'reassuring' || strength === 'decisive' ? 0 : points[strength];

function topicsOf(signs: readonly RuleRow[], weight: Weight): readonly TopicWorking[] {
  return topics.flatMap((topic): TopicWorking[] => {
    const own = signs.filter((sign) => sign.topic === topic && sign.strength !== 'decisive');
    if (own.length === 0) return [];
    return [
      {
        topic,
        signs: own.map((sign) => ({
          ...{ pack: sign.pack, rule: sign.rule, strength: sign.strength },
          points: pointsOf(sign),
        })),
        sum: own.reduce((sum, sign) => sum + pointsOf(sign), 0),
        most: own.every(isPlaceAlone) ? placeMost : topicMost,
        counted: weight.topics[topic] ?? 0,
      },
    ];
  });
}

/** How the level of each harm came about; the highest first. */
export function workingsOf(trace: Trace): readonly HarmWorking[] {
  const weights = trace.asked?.weights ?? trace.weights;
  return harms
    .flatMap((harm): HarmWorking[] => {
      const weight = weights.get(harm);
      if (!weight) return [];
      const { firm, weak, held, softened, level, score } = weight;
      return [
        {
          ...{ harm, topics: topicsOf(signsOf(trace, harm), weight) },
          ...{ firm, weak, weakMost, ...(held && { held }) },
          ...{ decisive: weight.decisive ? points.decisive : 0, softened },
          ...{ points: weight.points, cautionFrom, dangerFrom, level, score },
        },
      ];
    })
    .sort((a, b) => b.points - a.points);
}
